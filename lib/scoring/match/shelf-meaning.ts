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

/** Reads what a catalogue means: its offers, and its `lines` in their order. */
export function shelfMeaningOf(
  { offers }: Catalogue,
  lines: readonly Pick<Line, 'field' | 'quote'>[],
  rarity: Rarity,
  space: Space,
): ShelfMeaning {
  const vocabulary = new ShelfVocabulary(space)
  const own = offers.map((offer, at) => offerMeaningOf(offer, at, vocabulary, rarity))
  return {
    offers: own,
    nearOffers: nearnessTo(own.map(({ promise }) => promise)),
    heard: offers.map(({ phrases = [] }) => heardOf(phrases, space)),
    lines: lines.map((line) => lineMeaningOf(line, vocabulary)),
    look: looksAt(vocabulary.vectors),
  }
}

/** Numbers the words of a shelf as they are met; forms of one word share their vector and so their number. */
class ShelfVocabulary {
  /** By number. */
  readonly vectors: Float32Array[] = []
  private readonly ids = new Map<Float32Array, number>()

  constructor(private readonly space: Space) {}

  passage(text: string): Passage {
    const meant = meantOf(wordsOf(text), this.space)
    return {
      ids: Int32Array.from(meant, ({ vector }) => this.idOf(vector)),
      weights: Float32Array.from(meant, ({ weight }) => weight),
      mean: meanOf(meant),
    }
  }

  passages(texts: readonly string[]): Passage[] {
    return texts.map((text) => this.passage(text))
  }

  private idOf(vector: Float32Array): number {
    const known = this.ids.get(vector)
    if (known !== undefined) return known
    const id = this.vectors.push(vector) - 1
    this.ids.set(vector, id)
    return id
  }
}

function offerMeaningOf(
  { title, does, outcomes, not, standard }: Offer,
  at: number,
  vocabulary: ShelfVocabulary,
  rarity: Rarity,
): OfferMeaning {
  const whole = [title, does, ...outcomes].join('. ')
  return {
    at,
    all: vocabulary.passage(whole),
    title: vocabulary.passage(title),
    does: vocabulary.passage(does),
    outcomes: vocabulary.passage(outcomes.join('. ')),
    not: vocabulary.passage(not.join('. ')),
    lines: vocabulary.passages([title, ...sentencesOf(does), ...outcomes]),
    titleVectors: vectorsOf(featuresOf(title), rarity),
    promise: vectorsOf(featuresOf(whole), rarity),
    standard,
  }
}

function lineMeaningOf(
  { field, quote }: Pick<Line, 'field' | 'quote'>,
  vocabulary: ShelfVocabulary,
): LineMeaning {
  const refuses = field === 'not' || field === 'never'
  return {
    whole: vocabulary.passage(quote),
    parts: refuses ? vocabulary.passages(thingsOf(quote)) : [],
  }
}
