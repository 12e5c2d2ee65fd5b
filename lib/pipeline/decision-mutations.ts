import { may } from '@/lib/auth/policy'
import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Verdict } from '@/lib/scoring/vocabulary'
import { isAgainstVerdict } from './decision-policy'
import type { DecisionInput } from './decision-schema'

const CHOICE_COLUMN = { go: 'go', 'go-with-conditions': 'go_with_conditions', 'no-go': 'no_go' } as const

export type Decided =
  | { readonly ok: true; readonly id: string; readonly againstVerdict: boolean }
  | {
      readonly ok: false
      /** `newer-assessment`: somebody assessed again meanwhile; what was on the screen is no longer what counts. */
      readonly reason: 'forbidden' | 'not-found' | 'newer-assessment'
    }

/**
 * Records what people decided on the newest assessment. Earlier decisions stay as they were: a change of mind is a new
 * one.
 */
export async function decideProspect(viewer: Viewer, input: DecisionInput): Promise<Decided> {
  if (!may(viewer, 'decide')) return { ok: false, reason: 'forbidden' }
  const { workspaceId } = viewer
  const { prospectId, assessmentId, choice, reason, conditions } = input
  return tenant(viewer, async (db): Promise<Decided> => {
    // Assessing takes the same lock: a new assessment and a decision on the old one cannot pass each other.
    await db.$queryRaw`SELECT 1 FROM prospect WHERE workspace_id = ${workspaceId}::uuid AND id = ${prospectId}::uuid FOR UPDATE`
    const newest = await db.assessment.findFirst({
      where: { workspaceId, prospectId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, verdict: true },
    })
    if (!newest) return { ok: false, reason: 'not-found' }
    if (newest.id !== assessmentId) return { ok: false, reason: 'newer-assessment' }
    const againstVerdict = isAgainstVerdict(newest.verdict as Verdict, choice)
    const { id } = await db.decision.create({
      data: {
        workspaceId,
        prospectId,
        assessmentId,
        choice: CHOICE_COLUMN[choice],
        reason,
        conditions,
        againstVerdict,
        decidedById: viewer.memberId,
      },
      select: { id: true },
    })
    await db.prospect.update({
      where: { workspaceId_id: { workspaceId, id: prospectId } },
      data: { stage: 'decided' },
    })
    const detail = { choice, againstVerdict, assessmentId }
    await audit(db, viewer, { action: 'prospect.decide', subject: 'prospect', subjectId: prospectId, detail })
    return { ok: true, id, againstVerdict }
  })
}
