import type { Catalogue, Offer } from '../discovery'
import { featuresOf } from './features'
import { type Heard, heardOf } from './heard'
import type { Line } from './lines'
import { type Looks, looksAt } from './looks'
import { type Meant, meanOf, meantOf } from './meaning'
import { type Nearness, nearnessTo } from './nearness'
import { sentencesOf, thingsOf } from './pieces'
import { type Rarity, type Vectors, vectorsOf } from './similarity'
import type { Space } from './space'
import { wordsOf } from './words'

/** Words of a text as numbers of the shelf's vocabulary, with how special each is, and what it means as a whole. */
export interface Passage {
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly mean: Float32Array
}

/** An offer read for the ranking. */
export interface OfferMeaning {
  /** Its number among the offers. */
  readonly at: number
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
  /** How near a text is to what each of the offers promises. */
  readonly nearOffers: Nearness
  /** What clients say when they mean it; null for an offer without client phrases. */
  readonly heard: readonly (Heard | null)[]
  /** In the order of the shelf's lines. */
  readonly lines: readonly LineMeaning[]
  /** Lays the words of a request beside those of the shelf. */
  readonly look: (meant: readonly Meant[]) => Looks
}

export function shelfMeaningOf(
  { offers }: Catalogue,
  lines: readonly Pick<Line, 'field' | 'quote'>[],
  rarity: Rarity,
  space: Space,
): ShelfMeaning {
  // Forms of one word share their vector.
  const ids = new Map<Float32Array, number>()
  const vectors: Float32Array[] = []
  const passage = (text: string): Passage => {
    const meant = meantOf(wordsOf(text), space)
    const numbers = meant.map(({ vector }) => {
      const known = ids.get(vector)
      if (known !== undefined) return known
      ids.set(vector, vectors.length)
      return vectors.push(vector) - 1
    })
    return {
      ids: Int32Array.from(numbers),
      weights: Float32Array.from(meant, ({ weight }) => weight),
      mean: meanOf(meant),
    }
  }
  const read = ({ title, does, outcomes, not, standard }: Offer, at: number): OfferMeaning => {
    const whole = [title, does, ...outcomes]
    const promises = [title, ...sentencesOf(does), ...outcomes]
    return {
      at,
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
  const own = offers.map(read)
  return {
    offers: own,
    nearOffers: nearnessTo(own.map(({ promise }) => promise)),
    heard: offers.map(({ phrases = [] }) => heardOf(phrases, space)),
    lines: lines.map(
      ({ field, quote }): LineMeaning => ({
        whole: passage(quote),
        parts: field === 'not' || field === 'never' ? thingsOf(quote).map(passage) : [],
      }),
    ),
    look: looksAt(vectors),
  }
}
