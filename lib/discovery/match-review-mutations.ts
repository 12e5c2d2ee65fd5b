import { audit } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import type { AddMatchReview, RemoveMatchReview } from './match-review-schema'
import { asks, type Barred, editing } from './mutations'

/**
 * A person's word on the match: which offer it is, that it is none, or that one clause is covered or not. One word
 * stands on one thing; a second is refused as `exists`, so that nobody's is replaced: take it back first. A word
 * without a reason is accepted only where it says what the newest assessment computed.
 */
export async function addMatchReview(
  viewer: Viewer,
  input: AddMatchReview,
): Promise<
  | { ok: true; id: string }
  | { ok: false; reason: 'exists' | 'unknown-question' | 'unknown-offer' | 'reason-required' }
  | Barred
> {
  const { workspaceId, memberId } = viewer
  const { discoveryId, kind, reason } = input
  return editing(viewer, discoveryId, async (db, { prospectId, playbookVersion }) => {
    // Two people speak one after the other: the second finds the first one's word.
    await db.$queryRaw`SELECT 1 FROM discovery WHERE workspace_id = ${workspaceId}::uuid AND id = ${discoveryId}::uuid FOR UPDATE`
    if (kind === 'clause' && !(await asks(db, viewer, playbookVersion, input.questionKey)))
      return { ok: false, reason: 'unknown-question' }
    if (kind !== 'nothing' && !(await isOffered(db, workspaceId, input.offerId)))
      return { ok: false, reason: 'unknown-offer' }
    const named = kind === 'offer' ? input.offerId : null
    if (reason === '' && !(await isComputed(db, viewer, prospectId, named)))
      return { ok: false, reason: 'reason-required' }
    const word =
      kind === 'clause'
        ? { offerId: input.offerId, questionKey: input.questionKey, round: input.round, clause: input.clause }
        : null
    const stands = await db.matchReview.count({
      where: {
        workspaceId,
        discoveryId,
        takenBackAt: null,
        ...(word ? { kind: 'clause', ...word } : { kind: { in: ['offer', 'nothing'] } }),
      },
    })
    if (stands > 0) return { ok: false, reason: 'exists' }
    const { id } = await db.matchReview.create({
      data: {
        workspaceId,
        discoveryId,
        kind,
        reason,
        createdById: memberId,
        ...(kind === 'offer' ? { offerId: input.offerId } : {}),
        ...(kind === 'clause' ? { ...word, standing: input.standing } : {}),
      },
      select: { id: true },
    })
    await note(db, viewer, 'match-review.add', discoveryId, { review: id, kind })
    return { ok: true, id }
  })
}

type Done<Reason extends string> = { readonly ok: true } | { readonly ok: false; readonly reason: Reason }

/**
 * Takes a word back: it stays on record with who did it, and counts no longer.
 * @param first what goes with it in the same transaction; where it refuses it has written nothing, and the word stands
 */
export async function removeMatchReview<Reason extends string = never>(
  viewer: Viewer,
  { discoveryId, id }: RemoveMatchReview,
  first?: (db: Transaction, prospectId: string) => Promise<Done<Reason>>,
): Promise<Done<Reason> | Barred> {
  return editing(viewer, discoveryId, async (db, { prospectId }): Promise<Done<Reason>> => {
    const done = await first?.(db, prospectId)
    if (done?.ok === false) return done
    const { count } = await db.matchReview.updateMany({
      where: { workspaceId: viewer.workspaceId, discoveryId, id, takenBackAt: null },
      data: { takenBackAt: new Date(), takenBackById: viewer.memberId },
    })
    if (count > 0) await note(db, viewer, 'match-review.take-back', discoveryId, { review: id })
    return { ok: true }
  })
}

const note = (
  db: Transaction,
  viewer: Viewer,
  action: string,
  subjectId: string,
  detail: Record<string, string>,
): Promise<void> => audit(db, viewer, { action, subject: 'discovery', subjectId, detail })

const isOffered = async (db: Transaction, workspaceId: string, id: string): Promise<boolean> =>
  (await db.offer.count({ where: { workspaceId, id, archivedAt: null } })) > 0

/**
 * Whether the newest assessment computed just that: this offer, or none. Looked up inside the result, which is large.
 */
async function isComputed(
  db: Transaction,
  { workspaceId }: Viewer,
  prospectId: string,
  offerId: string | null,
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ best: string | null; none: string | null }[]>`
    SELECT COALESCE(result #>> '{match,said,computed,offerId}', result #>> '{match,ranked,0,offerId}') AS best,
           COALESCE(result #>> '{match,said,computed,nothingFits}', result #>> '{match,nothingFits}') AS none
    FROM assessment WHERE workspace_id = ${workspaceId}::uuid AND prospect_id = ${prospectId}::uuid
    ORDER BY created_at DESC, id DESC LIMIT 1`
  return offerId === null ? row?.none === 'true' : row?.best === offerId && row.none === 'false'
}
