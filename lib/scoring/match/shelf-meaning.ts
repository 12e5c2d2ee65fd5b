import type { Catalogue, Offer } from '../discovery'
import { featuresOf } from './features'
import type { Line } from './lines'
import { DIMENSIONS, type Meant, meanOf, meantOf } from './meaning'
import { type Rarity, type Vectors, vectorsOf } from './similarity'
import { wordsOf } from './words'

/** Words of a text as numbers of the shelf's vocabulary, with how special each is, and what it means as a whole. */
export interface Passage {
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly mean: Float32Array
}

/** An offer read for the ranking. */
export interface OfferMeaning {
  readonly all: Passage
  readonly title: Passage
  readonly does: Passage
  readonly outcomes: Passage
  readonly not: Passage
  /** Each of its promises by itself. */
  readonly lines: readonly Passage[]
  readonly titleVectors: Vectors
  readonly promise: Vectors
  readonly standard: boolean
}

/** A line of the catalogue; of a refusal also each of the things it lists. */
export interface LineMeaning {
  readonly whole: Passage
  readonly parts: readonly Passage[]
}

/** What the words of a catalogue mean. */
export interface ShelfMeaning {
  readonly offers: readonly OfferMeaning[]
  /** What clients say when they mean it; null for an offer without client phrases. */
  readonly heard: readonly (Passage | null)[]
  /** In the order of the shelf's lines. */
  readonly lines: readonly LineMeaning[]
  /** Of one word of a request: the likeness to a word of the vocabulary, 0-1. */
  readonly likeness: (meant: Meant) => (id: number) => number
}

const EITHER = /,|;| и | или | and | or /
const SENTENCE = /[^.!?…]+[.!?…]*/g
/** Rows kept: somebody who types asks with nearly the same words again and again. */
const ROWS = 400

export function shelfMeaningOf(
  { offers }: Catalogue,
  lines: readonly Pick<Line, 'field' | 'quote'>[],
  rarity: Rarity,
): ShelfMeaning {
  const ids = new Map<string, number>()
  const vectors: Float32Array[] = []
  const passage = (text: string): Passage => {
    const meant = meantOf(wordsOf(text))
    const numbers = meant.map(({ word, vector }) => {
      const known = ids.get(word.norm)
      if (known !== undefined) return known
      ids.set(word.norm, vectors.length)
      return vectors.push(vector) - 1
    })
    return {
      ids: Int32Array.from(numbers),
      weights: Float32Array.from(meant, ({ weight }) => weight),
      mean: meanOf(meant),
    }
  }
  const read = ({ title, does, outcomes, not, standard }: Offer): OfferMeaning => {
    const whole = [title, does, ...outcomes]
    const promises = [title, ...(does.match(SENTENCE) ?? []), ...outcomes]
    return {
      all: passage(whole.join('. ')),
      title: passage(title),
      does: passage(does),
      outcomes: passage(outcomes.join('. ')),
      not: passage(not.join('. ')),
      lines: promises.map(passage),
      titleVectors: vectorsOf(featuresOf(title), rarity),
      promise: vectorsOf(featuresOf(whole.join('. ')), rarity),
      standard,
    }
  }
  return {
    offers: offers.map(read),
    heard: offers.map(({ phrases = [] }) => (phrases.length > 0 ? passage(phrases.join('. ')) : null)),
    lines: lines.map(
      ({ field, quote }): LineMeaning => ({
        whole: passage(quote),
        parts: field === 'not' || field === 'never' ? quote.split(EITHER).map(passage) : [],
      }),
    ),
    likeness: likenessOver(vectors),
  }
}

function likenessOver(vectors: readonly Float32Array[]): ShelfMeaning['likeness'] {
  const rows = new Map<string, Float32Array>()
  const table = new Float32Array(vectors.length * DIMENSIONS)
  vectors.forEach((vector, id) => {
    table.set(vector, id * DIMENSIONS)
  })
  const rowOf = (norm: string): Float32Array => {
    const known = rows.get(norm)
    if (known !== undefined) return known
    const row = new Float32Array(vectors.length).fill(-1)
    if (rows.size >= ROWS) rows.clear()
    rows.set(norm, row)
    return row
  }
  return ({ word, vector }) => {
    const row = rowOf(word.norm)
    return (id) => {
      const known = row[id] ?? 0
      if (known >= 0) return known
      let sum = 0
      const at = id * DIMENSIONS
      for (let i = 0; i < DIMENSIONS; i++) sum += (vector[i] ?? 0) * (table[at + i] ?? 0)
      row[id] = Math.max(0, sum)
      // What the row holds is rounded, and the second look must not differ from the first.
      return row[id] ?? 0
    }
  }
}
