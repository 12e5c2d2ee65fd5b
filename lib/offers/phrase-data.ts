import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'

/** As they were learned. */
export const PHRASE_ORDER = [{ addedAt: 'asc' }, { id: 'asc' }] as const

/** A client phrase with where it came from, in force or taken back. */
export interface PhraseRow {
  readonly id: string
  /** One of the two: the offer, or the line of what the firm never does. */
  readonly offerId: string | null
  readonly neverLine: string | null
  readonly text: string
  readonly addedAt: Date
  readonly addedBy: string
  /** Whose words they are, for a phrase that was confirmed in a brief. */
  readonly source: {
    readonly prospectId: string
    readonly name: string
    readonly assessmentId: string
  } | null
  readonly takenBack: { readonly at: Date; readonly by: string; readonly own: boolean } | null
  /** Added by the viewer, who may therefore undo it whatever the role. */
  readonly own: boolean
}

/**
 * Which word on the match each phrase of a prospect was remembered with, by the phrase's id: the word that the
 * assessment was made with in whose brief it was confirmed. Phrases confirmed without a word are absent.
 */
export async function wordsOfPhrases(
  db: Transaction,
  { workspaceId }: Viewer,
  prospectId: string,
): Promise<ReadonlyMap<string, string>> {
  // Looked up inside the result, which is large.
  const rows = await db.$queryRaw<{ id: string; review: string }[]>`
    SELECT phrase.id, made.result #>> '{match,said,review}' AS review
    FROM client_phrase AS phrase
    JOIN assessment AS made ON made.workspace_id = phrase.workspace_id AND made.id = phrase.assessment_id
    WHERE phrase.workspace_id = ${workspaceId}::uuid AND phrase.prospect_id = ${prospectId}::uuid
      AND made.result #>> '{match,said,review}' IS NOT NULL`
  return new Map(rows.map(({ id, review }) => [id, review]))
}

/** All phrases of the viewer's firm, or those learned from one prospect, in the order in which they were added. */
export async function readPhrases(
  db: Transaction,
  viewer: Viewer,
  prospectId?: string,
): Promise<PhraseRow[]> {
  const { workspaceId, memberId } = viewer
  const rows = await db.clientPhrase.findMany({
    where: { workspaceId, ...(prospectId === undefined ? {} : { prospectId }) },
    orderBy: [...PHRASE_ORDER],
    select: {
      id: true,
      offerId: true,
      neverLine: true,
      text: true,
      addedAt: true,
      addedById: true,
      addedBy: { select: { name: true } },
      assessmentId: true,
      prospect: { select: { id: true, name: true } },
      takenBackAt: true,
      takenBackBy: { select: { id: true, name: true } },
    },
  })
  return rows.map(({ addedById, addedBy, assessmentId, prospect, takenBackAt, takenBackBy, ...row }) => ({
    ...row,
    addedBy: addedBy.name,
    source: prospect && assessmentId ? { prospectId: prospect.id, name: prospect.name, assessmentId } : null,
    takenBack:
      takenBackAt && takenBackBy
        ? { at: takenBackAt, by: takenBackBy.name, own: takenBackBy.id === memberId }
        : null,
    own: addedById === memberId,
  }))
}
