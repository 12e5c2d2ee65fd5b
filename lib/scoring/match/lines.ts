import type { Catalogue, Coverage } from '../discovery'
import { speciality } from './commonness'
import { type Features, featuresOf } from './features'
import { type LineMeaning, type ShelfMeaning, shelfMeaningOf } from './shelf-meaning'
import { KINDS, type Rarity, type Vectors, vectorsOf } from './similarity'

export type Field = NonNullable<Coverage['offer']>['field']

/** One line of the catalogue that a clause can be laid beside. `offer` is null for what the firm never does. */
export interface Line {
  readonly offer: number | null
  readonly field: Field
  /** An exact substring of its source. */
  readonly quote: string
  readonly vectors: Vectors
  /** For a refusal that lists several things: each of them, and the whole; with what clients say when they mean it. */
  readonly parts: readonly Features[]
  readonly meaning: LineMeaning
}

/** A catalogue read once. */
export interface Shelf {
  readonly catalogue: Catalogue
  readonly lines: readonly Line[]
  /** What each offer promises, as one text. */
  readonly promises: readonly Vectors[]
  readonly rarity: Rarity
  readonly meaning: ShelfMeaning
  /** The lines of each offer. */
  readonly byOffer: readonly (readonly Line[])[]
}

const SENTENCE = /[^.!?…]+[.!?…]*/g
/** "Subtitles and voice-over" refuses either of them. */
const EITHER = /,|;| и | или | and | or /

const shelves = new WeakMap<Catalogue, Shelf>()

/** Reads a catalogue into lines with their rarity; remembered for as long as the catalogue object lives. */
export function shelfOf(catalogue: Catalogue): Shelf {
  const known = shelves.get(catalogue)
  if (known !== undefined) return known
  const raw = rawLines(catalogue)
  const rarity = rarities(raw, catalogue.offers.length)
  const asOne = (texts: readonly string[]) => vectorsOf(featuresOf(texts.join('. ')), rarity)
  const promises = catalogue.offers.map(({ title, does, outcomes }) => asOne([title, does, ...outcomes]))
  const meaning = shelfMeaningOf(catalogue, raw, rarity)
  const lines = raw.flatMap(({ features, ...line }, at): Line[] => {
    const own = meaning.lines[at]
    return own ? [{ ...line, vectors: vectorsOf(features, rarity), meaning: own }] : []
  })
  const byOffer = catalogue.offers.map((_, offer) => lines.filter((line) => line.offer === offer))
  const shelf = { catalogue, lines, promises, rarity, meaning, byOffer }
  shelves.set(catalogue, shelf)
  return shelf
}

/** Lines that promise something. */
export const isPromise = (line: Pick<Line, 'field'>): boolean =>
  line.field !== 'not' && line.field !== 'never'

type RawLine = Omit<Line, 'vectors' | 'meaning'> & { readonly features: Features }

function rawLines(catalogue: Catalogue): RawLine[] {
  const lines: RawLine[] = []
  const put = (offer: number | null, field: Field, raw: string, phrases: readonly string[] = []) => {
    const quote = raw.trim()
    if (quote === '') return
    const features = featuresOf(quote)
    const parts = isPromise({ field })
      ? []
      : [features, ...quote.split(EITHER).map(featuresOf), ...phrases.map(featuresOf)]
    lines.push({ offer, field, quote, features, parts })
  }
  catalogue.offers.forEach((offer, index) => {
    put(index, 'title', offer.title)
    for (const sentence of offer.does.match(SENTENCE) ?? []) put(index, 'does', sentence)
    for (const outcome of offer.outcomes) put(index, 'outcomes', outcome)
    for (const no of offer.not) put(index, 'not', no)
    for (const phrase of offer.phrases ?? []) put(index, 'phrases', phrase)
  })
  const said = new Map(catalogue.neverPhrases?.map(({ line, phrases }) => [line, phrases]))
  for (const never of catalogue.never) put(null, 'never', never, said.get(never))
  return lines
}

function rarities(lines: readonly RawLine[], offers: number): Rarity {
  const counts = new Map(KINDS.map((kind) => [kind, new Map<string, Set<number>>()]))
  for (const line of lines) {
    if (line.offer === null || !isPromise(line)) continue
    for (const kind of KINDS) {
      for (const key of line.features[kind].keys()) {
        const seen = counts.get(kind)
        seen?.set(key, (seen.get(key) ?? new Set<number>()).add(line.offer))
      }
    }
  }
  const over = (kind: keyof Features) => (key: string) =>
    Math.log(1 + (offers + 1) / ((counts.get(kind)?.get(key)?.size ?? 0) + 0.5)) *
    (kind === 'grams' ? 1 : speciality(kind, key))
  return { stems: over('stems'), concepts: over('concepts'), grams: over('grams') }
}
