import type { Catalogue, Coverage } from '../discovery'
import { type Features, featuresOf } from './features'
import { type Nearness, nearnessTo } from './nearness'
import { sentencesOf, thingsOf } from './pieces'
import { raritiesOf } from './rarity'
import { type LineMeaning, type ShelfMeaning, shelfMeaningOf } from './shelf-meaning'
import { type Rarity, type Refusal, refusalOf, type Vectors, vectorsOf } from './similarity'
import { SPACE, type Space } from './space'

export type Field = NonNullable<Coverage['offer']>['field']

/** One line of the catalogue that a clause can be laid beside. `offer` is null for what the firm never does. */
export interface Line {
  readonly offer: number | null
  readonly field: Field
  /** An exact substring of its source. */
  readonly quote: string
  /** For a refusal that lists several things: each of them, and the whole; with what clients say when they mean it. */
  readonly parts: readonly Refusal[]
  readonly meaning: LineMeaning
}

/** The lines of one offer. */
export interface OwnLines {
  readonly promises: readonly Line[]
  readonly not: readonly Line[]
  /** How near a text is to each of the promises. */
  readonly near: Nearness
}

/** A catalogue read once. */
export interface Shelf {
  readonly catalogue: Catalogue
  /** Where its words, and those of the requests laid beside it, lie. */
  readonly space: Space
  /** What each offer promises, as one text. */
  readonly promises: readonly Vectors[]
  readonly rarity: Rarity
  readonly meaning: ShelfMeaning
  readonly byOffer: readonly OwnLines[]
  /** What the firm never does. */
  readonly never: readonly Line[]
}

const shelves = new WeakMap<Catalogue, Shelf>()

/** Reads a catalogue into lines with their rarity; remembered for as long as the catalogue object lives. */
export function shelfOf(catalogue: Catalogue, space: Space = SPACE): Shelf {
  const known = shelves.get(catalogue)
  if (known?.space === space) return known
  const raw = rawLines(catalogue)
  const counted = raw.map((line) => ({ ...line, promisedBy: isPromise(line) ? line.offer : null }))
  const rarity = raritiesOf(counted, catalogue.offers.length)
  const meaning = shelfMeaningOf(catalogue, raw, rarity, space)
  const read = raw.flatMap(({ features, parts, ...line }, at) => {
    const own = meaning.lines[at]
    const refusals = parts.map((part) => refusalOf(part, rarity))
    return own ? [{ features, line: { ...line, parts: refusals, meaning: own } }] : []
  })
  const shelf = {
    catalogue,
    space,
    promises: meaning.offers.map(({ promise }) => promise),
    rarity,
    meaning,
    byOffer: catalogue.offers.map((_, offer): OwnLines => {
      const own = read.filter(({ line }) => line.offer === offer)
      const promises = own.filter(({ line }) => isPromise(line))
      return {
        promises: promises.map(({ line }) => line),
        not: own.flatMap(({ line }) => (isPromise(line) ? [] : line)),
        near: nearnessTo(promises.map(({ features }) => vectorsOf(features, rarity))),
      }
    }),
    never: read.flatMap(({ line }) => (line.offer === null ? line : [])),
  }
  shelves.set(catalogue, shelf)
  return shelf
}

/** Lines that promise something. */
export const isPromise = (line: Pick<Line, 'field'>): boolean =>
  line.field !== 'not' && line.field !== 'never'

type RawLine = Omit<Line, 'parts' | 'meaning'> & {
  readonly features: Features
  readonly parts: readonly Features[]
}

function rawLines(catalogue: Catalogue): RawLine[] {
  const lines: RawLine[] = []
  const put = (offer: number | null, field: Field, raw: string, phrases: readonly string[] = []) => {
    const quote = raw.trim()
    if (quote === '') return
    const features = featuresOf(quote)
    const parts = isPromise({ field })
      ? []
      : [features, ...thingsOf(quote).map(featuresOf), ...phrases.map(featuresOf)]
    lines.push({ offer, field, quote, features, parts })
  }
  catalogue.offers.forEach((offer, index) => {
    put(index, 'title', offer.title)
    for (const sentence of sentencesOf(offer.does)) put(index, 'does', sentence)
    for (const outcome of offer.outcomes) put(index, 'outcomes', outcome)
    for (const no of offer.not) put(index, 'not', no)
    for (const phrase of offer.phrases ?? []) put(index, 'phrases', phrase)
  })
  const said = new Map(catalogue.neverPhrases?.map(({ line, phrases }) => [line, phrases]))
  for (const never of catalogue.never) put(null, 'never', never, said.get(never))
  return lines
}
