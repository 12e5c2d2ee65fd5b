import '@/lib/scoring/languages/all'
import { may } from '@/lib/auth/policy'
import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { playbookSchema } from '@/lib/playbook/schema'
import { readText } from '@/lib/scoring/score'
import { FLAG_TYPES, LANGS, type Speaker } from '@/lib/scoring/vocabulary'
import type { Prisma } from '@/prisma/generated/client'
import { casesOf, type LabelledCase } from './labelled-cases'
import { STANDINGS } from './schema'
import { ANSWER, answerOf } from './suggestion-data'

/** Discoveries read in one transaction: an export never holds a firm's words in memory all at once. */
const AT_ONCE = 20

/** Made-up prospects teach nothing about a firm's own. */
const spokenAbout = (workspaceId: string) => ({
  workspaceId,
  prospect: { isExample: false },
  OR: [{ suggestions: { some: {} } }, { reviews: { some: {} } }],
})

export interface LabelledCounts {
  readonly confirmed: number
  readonly dismissed: number
  /** Words on flags that the scorer asserted. */
  readonly reviews: number
}

/** How much the firm's people have said about flags; null when the viewer may not take it out. */
export async function countLabelled(viewer: Viewer): Promise<LabelledCounts | null> {
  if (!may(viewer, 'export-cases')) return null
  return tenant(viewer, (db) => counted(db, viewer))
}

async function counted(db: Transaction, { workspaceId }: Viewer): Promise<LabelledCounts> {
  const real = { workspaceId, discovery: { prospect: { isExample: false } } }
  const standings = await db.suggestionAnswer.groupBy({ by: ['standing'], where: real, _count: true })
  const of = (standing: string) => standings.find((one) => one.standing === standing)?._count ?? 0
  return {
    confirmed: of('confirmed'),
    dismissed: of('dismissed'),
    reviews: await db.flagReview.count({ where: real }),
  }
}

/**
 * The firm's labelled cases, a discovery after the other, oldest first; null when the viewer may not take them out.
 * That they were taken out is in the audit before the first of them leaves. No case names a prospect or a member.
 */
export async function exportCases(viewer: Viewer): Promise<AsyncGenerator<LabelledCase> | null> {
  if (!may(viewer, 'export-cases')) return null
  await tenant(viewer, async (db) =>
    audit(db, viewer, {
      action: 'cases.export',
      subject: 'workspace',
      subjectId: viewer.workspaceId,
      detail: { ...(await counted(db, viewer)) },
    }),
  )
  return casesOfFirm(viewer)
}

async function* casesOfFirm(viewer: Viewer): AsyncGenerator<LabelledCase> {
  let after: string | null = null
  for (;;) {
    const batch: SpokenDiscovery[] = await tenant(viewer, (db) => nextSpoken(db, viewer, after))
    // Scored out of the transaction, one discovery at a time: no connection is held, and the server answers others.
    for (const discovery of batch) yield* casesOfDiscovery(discovery)
    const last = batch.at(-1)
    if (!last || batch.length < AT_ONCE) return
    after = last.id
  }
}

function nextSpoken(db: Transaction, viewer: Viewer, after: string | null): Promise<SpokenDiscovery[]> {
  return db.discovery.findMany({
    where: { ...spokenAbout(viewer.workspaceId), ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
    take: AT_ONCE,
    include: {
      prospect: { select: { industry: true, lang: true } },
      playbook: { select: { document: true } },
      rounds: { orderBy: [{ questionKey: 'asc' }, { index: 'asc' }] },
      reviews: true,
      suggestions: { orderBy: [{ createdAt: 'asc' }, { clauseHash: 'asc' }], select: ANSWER },
    },
  })
}

interface SpokenDiscovery {
  readonly id: string
  readonly prospect: { readonly industry: string; readonly lang: string }
  readonly playbook: { readonly document: Prisma.JsonValue }
  readonly rounds: readonly {
    readonly questionKey: string
    readonly index: number
    readonly text: string
    readonly speaker: Speaker
    readonly probe: string | null
  }[]
  readonly reviews: readonly {
    readonly questionKey: string
    readonly flag: string
    readonly standing: string
  }[]
  readonly suggestions: readonly Parameters<typeof answerOf>[0][]
}

function casesOfDiscovery(discovery: SpokenDiscovery): LabelledCase[] {
  const { id, prospect, playbook } = discovery
  const lang = LANGS.find((one) => one === prospect.lang) ?? 'en'
  const questions = new Map(
    playbookSchema.parse(playbook.document).questions.map((question) => [question.key, question]),
  )
  const suggestions = discovery.suggestions.flatMap((row) => answerOf(row) ?? [])
  return discovery.rounds.flatMap(({ questionKey, index, text, speaker, probe }) => {
    const question = questions.get(questionKey)
    const own = suggestions.filter((one) => one.questionKey === questionKey && one.index === index)
    const reviews = discovery.reviews.flatMap((review) => {
      const flag = FLAG_TYPES.find((one) => one === review.flag)
      const standing = STANDINGS.find((one) => one === review.standing)
      return flag && standing && review.questionKey === questionKey ? [{ flag, standing }] : []
    })
    if (!question || (own.length === 0 && reviews.length === 0)) return []
    const { intent } = question
    return casesOf({
      id: `${id}-${questionKey}-${index}`,
      industry: prospect.industry,
      speaker,
      intent,
      questions: [...(probe ? [probe] : []), question.text[lang].ask, question.text[lang].title],
      text,
      suggestions: own,
      reviews,
      findings: reviews.length > 0 ? readText(text, { intent, speaker }).findings : [],
    })
  })
}
