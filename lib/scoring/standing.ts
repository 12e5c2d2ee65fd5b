import type { Coverage } from './discovery'

/** Whether an offer answers a clause, wholly or in part. */
export const isAnswered = (standing: Coverage['standing']): boolean =>
  standing === 'covered' || standing === 'partly'

/** A match, 0-100, beside which a reader expects a line that answers in full. Said and shown by it, never scored. */
const HIGH_MATCH = 75

/** Whether a match is high beside lines of which some answer in part and none in full, and needs a word to go with it. */
export const isInPartsOnly = (match: number | null, standings: readonly Coverage['standing'][]): boolean =>
  (match ?? 0) >= HIGH_MATCH && standings.some(isAnswered) && !standings.includes('covered')

/** Offers that are shown beside a request: further ones say little, since they match worse than all of these. */
export const MOST_OFFERS_SHOWN = 4
