import { bitsFor } from './bits'

const sets = bitsFor('sets of words')

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

/**
 * A set of words, told by its bit: `form.sets & NEGATORS`. To be made when a module loads.
 * @param list folded forms, parted by white space
 */
export const wordSet = (list: string): number => sets.add(list, wordsOf(list))

/** The bits of all sets that hold a folded form. */
export const setsOf = (norm: string): number => sets.of(norm)

/** Pairs of neighbouring words; only a word with the bit `opening` can begin one. */
export interface WordPairs {
  readonly opening: number
  readonly has: (first: string, second: string) => boolean
}

/** @param list pairs of folded forms, `first-second`, parted by white space */
export function wordPairs(list: string): WordPairs {
  const pairs = new Set(wordsOf(list))
  const first = (pair: string): string => pair.slice(0, pair.indexOf('-'))
  const opening = sets.add(`pairs ${list}`, [...pairs].map(first))
  return { opening, has: (one, two) => pairs.has(`${one}-${two}`) }
}
