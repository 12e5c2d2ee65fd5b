import type { Labelled } from './corpus'

export const FOLDS = 8
/** A space takes a minute to learn: two folds share one, which was learned without either. */
export const SPACES = FOLDS / 2

/** The folds are dealt by the order of the firms' names turned round by a fixed step, so that trades are mixed. */
export function foldsOf(requests: readonly Labelled[]): ReadonlyMap<string, number> {
  const firms = [...new Set(requests.map(({ firm }) => firm.firm))].sort()
  return new Map(firms.map((firm, index) => [firm, (index * 5) % FOLDS]))
}
