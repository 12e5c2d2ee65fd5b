import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { readDiscovery } from '@/lib/discovery/data'
import { toDiscoveryInput } from '@/lib/discovery/input'
import { readCatalogue } from '@/lib/offers/data'
import type { Transaction } from '@/lib/platform/database'
import { assess } from '@/lib/scoring/assess'
import type { Assessment } from '@/lib/scoring/discovery'
import { SCORER_VERSION } from '@/lib/scoring/version'
import type { Verdict } from '@/lib/scoring/vocabulary'
import { type Headline, headlineOf } from './headline'
import { differences } from './same-input'
import { fromStored, toStored } from './stored'

export type Assessed =
  | {
      readonly ok: true
      readonly id: string
      readonly verdict: Verdict
      /** false: nothing had changed, the newest assessment stands. */
      readonly fresh: boolean
    }
  | {
      readonly ok: false
      /** `enthusiasm-first`: one's own wish is asked before any result is shown. */
      readonly reason: 'not-found' | 'forbidden' | 'enthusiasm-first'
    }

/**
 * Scores the newest discovery against the catalogue as both stand now, keeps the snapshot and copies what the
 * pipeline shows to the prospect. Asked twice with nothing changed between, it stores one assessment.
 */
export async function assessProspect(viewer: Viewer, prospectId: string): Promise<Assessed> {
  const { workspaceId } = viewer
  return tenant(viewer, async (db): Promise<Assessed> => {
    // Two tabs assess one after the other: the second finds the first one's assessment.
    await db.$queryRaw`SELECT 1 FROM prospect WHERE workspace_id = ${workspaceId}::uuid AND id = ${prospectId}::uuid FOR UPDATE`
    const discovery = await readDiscovery(db, viewer, prospectId)
    if (!discovery) return { ok: false, reason: 'not-found' }
    if (!discovery.mayEdit) return { ok: false, reason: 'forbidden' }
    if (discovery.enthusiasm === null) return { ok: false, reason: 'enthusiasm-first' }
    const catalogue = await readCatalogue(db, viewer, prospectId)
    const input = toDiscoveryInput(discovery, catalogue, discovery.prospect.lang)

    const newest = await newestAssessment(db, workspaceId, prospectId)
    const same =
      newest?.discoveryId === discovery.id &&
      newest.playbookVersion === discovery.playbookVersion &&
      differences(
        { ...fromStored(newest), scorerVersion: newest.scorerVersion },
        { input, scorerVersion: SCORER_VERSION },
      ).length === 0
    if (newest && same) return { ok: true, id: newest.id, verdict: newest.verdict as Verdict, fresh: false }

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
        enthusiasm: discovery.enthusiasm,
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

function newestAssessment(db: Transaction, workspaceId: string, prospectId: string) {
  return db.assessment.findFirst({
    where: { workspaceId, prospectId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      discoveryId: true,
      scorerVersion: true,
      playbookVersion: true,
      verdict: true,
      input: true,
      result: true,
    },
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
