import { conceptsAt } from './lexicon'
import { isStop, type Word, wordsOf } from './words'

/** A stem, a concept, or the number of a character n-gram. */
export type Key = string | number

/** What a text names: its stems and concepts, each with its count. */
export interface Named {
  readonly stems: ReadonlyMap<string, number>
  readonly concepts: ReadonlyMap<string, number>
}

/** What a text is about, by three ways of looking, each with its count. */
export interface Features extends Named {
  readonly grams: ReadonlyMap<number, number>
}

const GRAM_FROM = 3
const GRAM_TO = 5

/** The features of a text. */
export function featuresOf(text: string): Features {
  const words = wordsOf(text)
  return { ...namedBy(words), grams: gramsOf(words) }
}

/** What words name, with the concepts found at each. */
export function namedBy(
  words: readonly Word[],
  found: readonly ReadonlySet<string>[] = conceptsAt(words),
): Named {
  const stems = new Map<string, number>()
  const concepts = new Map<string, number>()
  for (const here of found) for (const id of here) add(concepts, id)
  for (const word of words) if (!isStop(word)) add(stems, word.stem)
  return { stems, concepts }
}

const EDGE = 32
/** FNV-1a. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * The character n-grams of words, with a mark at both ends of each. They are told apart by 30 bits of a hash: to cut
 * each out as a text takes longer than all that is done with it.
 */
export function gramsOf(words: readonly Word[]): ReadonlyMap<number, number> {
  const grams = new Map<number, number>()
  for (const word of words) {
    if (isStop(word)) continue
    const { norm } = word
    const last = norm.length + 1
    for (let from = 0; from + GRAM_FROM <= last + 1; from++) {
      let hash = BASIS
      for (let at = from; at <= last && at < from + GRAM_TO; at++) {
        hash = Math.imul(hash ^ (at === 0 || at === last ? EDGE : norm.charCodeAt(at - 1)), PRIME)
        if (at >= from + GRAM_FROM - 1) add(grams, hash >>> 2)
      }
    }
  }
  return grams
}

function add<K extends Key>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}
