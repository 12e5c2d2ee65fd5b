/* Every form carries one bit for each set it belongs to, so that asking costs an AND and not a look-up of a string. */

const MOST = 31
const bits = new Map<string, number>()
const setsByWord = new Map<string, number>()
let asked = false

const addSet = (name: string, words: Iterable<string>): number => {
  const known = bits.get(name)
  if (known !== undefined) return known
  if (asked) throw new Error('a set of words was made after forms had been read without it')
  if (bits.size === MOST) throw new Error(`more than ${MOST} sets of words`)
  const bit = 1 << bits.size
  bits.set(name, bit)
  for (const word of words) setsByWord.set(word, (setsByWord.get(word) ?? 0) | bit)
  return bit
}

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

/**
 * A set of words, told by its bit: `form.sets & NEGATORS`. To be made when a module loads.
 * @param list folded forms, parted by white space
 */
export const wordSet = (list: string): number => addSet(list, wordsOf(list))

/** The bits of all sets that hold a folded form. */
export function setsOf(norm: string): number {
  asked = true
  return setsByWord.get(norm) ?? 0
}

/** Pairs of neighbouring words; only a word with the bit `opening` can begin one. */
export interface WordPairs {
  readonly opening: number
  readonly has: (first: string, second: string) => boolean
}

/** @param list pairs of folded forms, `first-second`, parted by white space */
export function wordPairs(list: string): WordPairs {
  const pairs = new Set(wordsOf(list))
  const first = (pair: string): string => pair.slice(0, pair.indexOf('-'))
  const opening = addSet(`pairs ${list}`, [...pairs].map(first))
  return { opening, has: (one, two) => pairs.has(`${one}-${two}`) }
}
