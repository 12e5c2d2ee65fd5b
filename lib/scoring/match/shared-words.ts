import { conceptsAt } from './lexicon'
import { isStop, type Word, wordsOf } from './words'

/** A piece of a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of two texts that say the same, by stem or by what they are about. */
export interface SharedWords {
  readonly one: readonly Span[]
  readonly other: readonly Span[]
}

interface Read {
  readonly words: readonly Word[]
  readonly keys: readonly ReadonlySet<string>[]
}

/** Pure; takes any two strings, in either language. Words without matter of their own are never shared. */
export function sharedWords(one: string, other: string): SharedWords {
  const [a, b] = [read(one), read(other)]
  return { one: found(a, b), other: found(b, a) }
}

function read(text: string): Read {
  const words = wordsOf(text)
  const concepts = conceptsAt(words)
  return {
    words,
    keys: words.map((word, index) => {
      const about = [...(concepts[index] ?? [])].map((id) => `about ${id}`)
      return new Set(isStop(word) ? about : [word.stem, ...about])
    }),
  }
}

function found({ words, keys }: Read, beside: Read): Span[] {
  const known = new Set(beside.keys.flatMap((own) => [...own]))
  return words
    .filter((_, index) => [...(keys[index] ?? [])].some((key) => known.has(key)))
    .map(({ start, end }) => ({ start, end }))
}
