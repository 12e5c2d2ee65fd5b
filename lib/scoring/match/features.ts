import { conceptsAt } from './lexicon'
import { isStop, type Word, wordsOf } from './words'

/** What a text is about, by three ways of looking, each with its count. */
export interface Features {
  readonly stems: ReadonlyMap<string, number>
  readonly concepts: ReadonlyMap<string, number>
  readonly grams: ReadonlyMap<string, number>
}

const GRAM_FROM = 3
const GRAM_TO = 5

/** The features of a text; character n-grams run within words, with a mark at both ends. */
export function featuresOf(text: string): Features {
  return featuresOfWords(wordsOf(text))
}

/** The same for words already taken apart, with the concepts found at each. */
export function featuresOfWords(
  words: readonly Word[],
  found: readonly ReadonlySet<string>[] = conceptsAt(words),
): Features {
  const stems = new Map<string, number>()
  const concepts = new Map<string, number>()
  const grams = new Map<string, number>()
  for (const here of found) for (const id of here) add(concepts, id)
  for (const word of words) {
    if (isStop(word)) continue
    add(stems, word.stem)
    const marked = ` ${word.norm} `
    for (let size = GRAM_FROM; size <= GRAM_TO; size++) {
      for (let at = 0; at + size <= marked.length; at++) add(grams, marked.slice(at, at + size))
    }
  }
  return { stems, concepts, grams }
}

/** The features of texts that follow one another, from those of each, with the concepts found across all. */
export function joinedFeatures(texts: readonly Features[], found: readonly ReadonlySet<string>[]): Features {
  const stems = new Map<string, number>()
  const concepts = new Map<string, number>()
  const grams = new Map<string, number>()
  for (const here of found) for (const id of here) add(concepts, id)
  for (const text of texts) {
    for (const [key, count] of text.stems) add(stems, key, count)
    for (const [key, count] of text.grams) add(grams, key, count)
  }
  return { stems, concepts, grams }
}

function add(map: Map<string, number>, key: string, count = 1): void {
  map.set(key, (map.get(key) ?? 0) + count)
}
