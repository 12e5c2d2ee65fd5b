import type { Coverage } from './discovery'

/** Whether an offer answers a clause, wholly or in part. */
export const isAnswered = (standing: Coverage['standing']): boolean =>
  standing === 'covered' || standing === 'partly'

/** A match, 0-100, beside which a reader expects a line that answers in full. Said and shown by it, never scored. */
export const HIGH_MATCH = 75
