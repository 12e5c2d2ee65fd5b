import type { Coverage } from './discovery'

/** Whether an offer answers a clause, wholly or in part. */
export const isAnswered = (standing: Coverage['standing']): boolean =>
  standing === 'covered' || standing === 'partly'
