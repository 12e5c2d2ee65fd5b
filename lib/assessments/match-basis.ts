import type { Assessment } from '@/lib/scoring/discovery'
import { isAnswered, isInPartsOnly, MOST_OFFERS_SHOWN } from '@/lib/scoring/standing'

/**
 * What the number of a match rests on, for saying so beside it: the number is for the request as a whole, and a reader
 * takes it for a sum of lines. `lines`: lines that answer. `parts`: a high number, and lines that answer only in part.
 * `whole`: no line of the best offer answers. `nothing`: nothing fits. `unsaid`: there was nothing to lay beside.
 */
export type MatchBasis = 'lines' | 'parts' | 'whole' | 'nothing' | 'unsaid'

/** Reads the basis off an assessment. Pure. */
export function matchBasis({ score, ranked, nothingFits }: Assessment['match']): MatchBasis {
  const [best] = ranked
  if (!best) return 'unsaid'
  if (nothingFits) return 'nothing'
  const standings = best.coverage.map(({ standing }) => standing)
  if (!standings.some(isAnswered)) return 'whole'
  return isInPartsOnly(score, standings) ? 'parts' : 'lines'
}

/** Ids of offers shown behind the best one of which lines answer. */
export const answeringBehind = ({ ranked }: Assessment['match']): string[] =>
  ranked
    .slice(1, MOST_OFFERS_SHOWN)
    .flatMap(({ offerId, coverage }) => (coverage.some((one) => isAnswered(one.standing)) ? offerId : []))
