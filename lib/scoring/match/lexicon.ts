import type { Concept } from './concept'
import { BUILDING } from './concepts-building'
import { KNOWING } from './concepts-knowing'
import { LIVING } from './concepts-living'
import { MAKING } from './concepts-making'
import { MATTERS } from './concepts-matters'
import { MONEY } from './concepts-money'
import { PEOPLE } from './concepts-people'
import { TRADES } from './concepts-trades'
import { WAYS } from './concepts-ways'
import { phrasesAt, phraseTable } from './phrase-table'
import { isStop, type Word } from './words'

/** Every concept of the layer, in one list. */
export const CONCEPTS: readonly Concept[] = [
  ...PEOPLE,
  ...MONEY,
  ...MAKING,
  ...BUILDING,
  ...KNOWING,
  ...LIVING,
  ...TRADES,
  ...WAYS,
  ...MATTERS,
]

const table = phraseTable(CONCEPTS.map(({ id, en, ru }) => ({ id, terms: `${en} ${ru}` })))

/**
 * For each word, the ids of the concepts whose terms begin there. A word without matter of its own names no concept.
 */
export function conceptsAt(words: readonly Word[]): readonly ReadonlySet<string>[] {
  return words.map((word, index) => {
    const hits = phrasesAt(table, words, index).filter(({ to }) => to > index || !isStop(word))
    return new Set(hits.map(({ id }) => id))
  })
}
