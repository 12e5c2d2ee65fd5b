import { assessProspect } from '@/lib/assessments/mutations'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { decideProspect } from '@/lib/pipeline/decision-mutations'
import { insertTold } from '@/lib/prospects/insert'
import { archiveProspect } from '@/lib/prospects/mutations'
import en1 from '@/prisma/seed/demo/prospects-en-1.json'
import en2 from '@/prisma/seed/demo/prospects-en-2.json'
import ru1 from '@/prisma/seed/demo/prospects-ru-1.json'
import ru2 from '@/prisma/seed/demo/prospects-ru-2.json'
import { type DemoProspect, demoProspectSchema } from '@/prisma/seed/demo/schema'
import { confirmDemoPhrases, type DemoOffers } from './demo-phrases'

const prospects = demoProspectSchema.array().parse([...ru1, ...en1, ...ru2, ...en2])

const DAY_MS = 86_400_000

/** The demo's prospects in all states. Everything after what was said goes through the product's own mutations. */
export async function loadDemoProspects(
  viewers: ReadonlyMap<string, Viewer>,
  offers: DemoOffers,
): Promise<void> {
  const member = (key: string): Viewer => {
    const viewer = viewers.get(key)
    if (!viewer) throw new Error(`The demo has no member "${key}".`)
    return viewer
  }
  const told = new Map<string, string>()
  // First those whose words the catalogue learns, so that all are judged with what it has learned in the end.
  for (const prospect of prospects) {
    if (!prospect.confirmed) continue
    const owner = member(prospect.owner)
    const id = await tell(owner, prospect)
    told.set(prospect.key, id)
    await confirmDemoPhrases(owner, await judge(owner, id, prospect.key), offers, prospect.confirmed)
  }
  for (const prospect of prospects) {
    const owner = member(prospect.owner)
    const id = told.get(prospect.key) ?? (await tell(owner, prospect))
    if (prospect.stage === 'new' || prospect.stage === 'discovery') continue
    const assessmentId = await judge(owner, id, prospect.key)
    if (prospect.decision) {
      const { by, choice, reason, conditions = '' } = prospect.decision
      const decided = await decideProspect(member(by), {
        prospectId: id,
        assessmentId,
        choice,
        reason,
        conditions,
      })
      if (!decided.ok) throw new Error(`The demo prospect ${prospect.key} was not decided: ${decided.reason}`)
    }
    if (prospect.stage === 'archived') await archiveProspect(owner, id)
  }
}

async function judge(owner: Viewer, id: string, key: string): Promise<string> {
  const assessed = await assessProspect(owner, id)
  if (!assessed.ok) throw new Error(`The demo prospect ${key} was not assessed: ${assessed.reason}`)
  return assessed.id
}

function tell(owner: Viewer, prospect: DemoProspect): Promise<string> {
  const {
    key: _key,
    owner: _owner,
    stage,
    daysAgo,
    reviews = [],
    decision: _d,
    intended: _i,
    confirmed: _c,
    ...told
  } = prospect
  return tenant(owner, async (db) => {
    const { id, discoveryId } = await insertTold(db, owner, told, {
      stage: stage === 'new' ? 'new' : 'discovery',
      isExample: false,
      createdAt: new Date(Date.now() - daysAgo * DAY_MS),
    })
    await db.flagReview.createMany({
      data: reviews.map(({ flag, answer, standing, reason }) => ({
        workspaceId: owner.workspaceId,
        discoveryId,
        questionKey: answer,
        flag,
        standing,
        reason,
        createdById: owner.memberId,
      })),
    })
    return id
  })
}
