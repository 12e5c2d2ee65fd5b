import { COARSE_OF, FINE, MIDDLE, MIDDLE_OF } from './word-groups.gen'
import type { Word } from './words'

/** A cluster of meaning and how likely a word means something in it. */
export interface WordGroup {
  /** Fine clusters from 0, above them the middle ones, above these the coarse. */
  readonly id: number
  /** 1 for a word's likeliest meaning, 1/2 and 1/3 for the next. */
  readonly weight: number
}

const numbers = (text: string): readonly number[] => text.split(' ').map(Number)
const middleOf = numbers(MIDDLE_OF)
const coarseOf = numbers(COARSE_OF)

const known = new WeakMap<Word, readonly WordGroup[]>()

/**
 * The clusters a word belongs to, fine, middle and coarse; each once, with the weight of its likeliest meaning there.
 */
export function groupsOf(word: Word): readonly WordGroup[] {
  const found = known.get(word)
  if (found) return found
  const weights = new Map<number, number>()
  word.groups.forEach((fine, at) => {
    const middle = middleOf[fine] ?? 0
    for (const id of [fine, FINE + middle, FINE + MIDDLE + (coarseOf[middle] ?? 0)])
      weights.set(id, Math.max(weights.get(id) ?? 0, 1 / (at + 1)))
  })
  const groups = [...weights].map(([id, weight]) => ({ id, weight }))
  known.set(word, groups)
  return groups
}
