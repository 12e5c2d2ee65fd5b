import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { configuredModel } from '@/lib/platform/embeddings'
import { assess } from '@/lib/scoring/assess'
import type { Assessment } from '@/lib/scoring/discovery'
import type { Verdict } from '@/lib/scoring/vocabulary'
import { type Headline, headlineOf } from './headline'
import { hearOutside, withHeard } from './outside'
import { type NotYet, readToAssess } from './ready'
import { toStored } from './stored'

export type Assessed =
  | {
      readonly ok: true
      readonly id: string
      readonly verdict: Verdict
      /** false: nothing had changed, the newest assessment stands. */
      readonly fresh: boolean
    }
  | NotYet

/**
 * Scores the newest discovery against the catalogue as both stand now, keeps the snapshot and copies what the
 * pipeline shows to the prospect. Asked twice with nothing changed between, it stores one assessment; an operator's
 * model that was silent the first time and answers now is a change.
 */
export async function assessProspect(viewer: Viewer, prospectId: string): Promise<Assessed> {
  const heard = configuredModel() ? await hearOutside(viewer, prospectId) : null
  return tenant(viewer, async (db): Promise<Assessed> => {
    const { workspaceId } = viewer
    // Two tabs assess one after the other: the second finds the first one's assessment.
    await db.$queryRaw`SELECT 1 FROM prospect WHERE workspace_id = ${workspaceId}::uuid AND id = ${prospectId}::uuid FOR UPDATE`
    const read = await readToAssess(db, viewer, prospectId)
    if (!read.ok) return read
    const { discovery, enthusiasm, standing } = read
    const input = withHeard(read.input, heard)
    const answered = input.outside !== undefined && input.outside.failed === undefined
    if (standing && !(standing.unheard && answered))
      return { ok: true, id: standing.id, verdict: standing.verdict as Verdict, fresh: false }

    const result = assess(input)
    const { id } = await db.assessment.create({
      data: {
        workspaceId,
        prospectId,
        discoveryId: discovery.id,
        scorerVersion: result.scorerVersion,
        playbookVersion: discovery.playbookVersion,
        ...toStored({ input, result }),
        verdict: result.verdict,
        fit: result.fit,
        enthusiasm,
        createdById: viewer.memberId,
      },
      select: { id: true },
    })
    await copyToProspect(db, { workspaceId, id: prospectId }, result, headlineOf(input, result))
    await audit(db, viewer, {
      action: 'prospect.assess',
      subject: 'prospect',
      subjectId: prospectId,
      detail: {
        assessmentId: id,
        verdict: result.verdict,
        fit: result.fit,
        scorerVersion: result.scorerVersion,
      },
    })
    return { ok: true, id, verdict: result.verdict, fresh: true }
  })
}

const whole = (score: number | null) => (score === null ? null : Math.round(score))

/** The pipeline's columns. What people decided or put away keeps its stage. */
async function copyToProspect(
  db: Transaction,
  key: { workspaceId: string; id: string },
  result: Assessment,
  headline: Headline,
): Promise<void> {
  const { verdict, fit, concreteness, flags, match } = result
  await db.prospect.update({
    where: { workspaceId_id: key },
    data: {
      verdict,
      fit,
      concreteness: whole(concreteness.score),
      flagScore: whole(flags.score),
      match: whole(match.score),
      headline: JSON.parse(JSON.stringify(headline)),
    },
  })
  await db.prospect.updateMany({
    where: { ...key, stage: { in: ['new', 'discovery'] } },
    data: { stage: 'assessed' },
  })
}
