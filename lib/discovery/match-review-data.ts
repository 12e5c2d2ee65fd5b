import type { Transaction } from '@/lib/platform/database'
import type { MatchReview } from '@/lib/scoring/discovery'
import { CLAUSE_STANDINGS } from './match-review-schema'

/** A word on the match with who gave it and when. Times are ISO strings: this goes to the browser as it is. */
export type StoredMatchReview = MatchReview & {
  readonly createdAt: string
  readonly createdBy: string
  /** A word taken back counts no longer; assessments made with it still name it. */
  readonly takenBack: { readonly at: string; readonly by: string } | null
}

const REVIEW = {
  id: true,
  kind: true,
  offerId: true,
  questionKey: true,
  round: true,
  clause: true,
  standing: true,
  reason: true,
  createdAt: true,
  createdBy: { select: { name: true } },
  takenBackAt: true,
  takenBackBy: { select: { name: true } },
} as const

/** All words on the match of a discovery, oldest first, those taken back included; needs the viewer's transaction. */
export async function matchReviewsIn(
  db: Transaction,
  workspaceId: string,
  discoveryId: string,
): Promise<StoredMatchReview[]> {
  const rows = await db.matchReview.findMany({
    where: { workspaceId, discoveryId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: REVIEW,
  })
  return rows.map(({ createdAt, createdBy, takenBackAt, takenBackBy, ...row }) => ({
    ...wordOf(row),
    createdAt: createdAt.toISOString(),
    createdBy: createdBy.name,
    takenBack: takenBackAt && takenBackBy ? { at: takenBackAt.toISOString(), by: takenBackBy.name } : null,
  }))
}

/** A row as the scorer takes it. */
function wordOf(row: {
  id: string
  kind: 'offer' | 'nothing' | 'clause'
  offerId: string | null
  questionKey: string | null
  round: number | null
  clause: string | null
  standing: string | null
  reason: string
}): MatchReview {
  const { id, kind, offerId, questionKey, round, clause, reason } = row
  if (kind === 'nothing') return { id, kind, reason }
  const standing = CLAUSE_STANDINGS.find((one) => one === row.standing)
  if (offerId !== null && kind === 'offer') return { id, kind, offerId, reason }
  if (offerId === null || questionKey === null || round === null || clause === null || !standing)
    throw new Error('the database holds half a word on a match')
  return { id, kind: 'clause', offerId, answer: questionKey, round, clause, standing, reason }
}
