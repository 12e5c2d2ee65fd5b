import type { Catalogue, Coverage } from '../discovery'
import { type Features, featuresOf } from './features'

export type Field = NonNullable<Coverage['offer']>['field']

/** One line of the catalogue that a clause can be laid beside. `offer` is null for what the firm never does. */
export interface Line {
  readonly offer: number | null
  readonly field: Field
  /** An exact substring of its source. */
  readonly quote: string
  readonly features: Features
  /** For a refusal that lists several things: each of them, and the whole. */
  readonly parts: readonly Features[]
}

/** A catalogue read once. */
export interface Shelf {
  readonly catalogue: Catalogue
  readonly lines: readonly Line[]
  /** What each offer promises, as one text. */
  readonly promises: readonly Features[]
  /** Rarity of a stem, concept or n-gram over the offers: high when one offer alone speaks of it. */
  readonly rarity: { readonly [K in keyof Features]: (key: string) => number }
}

const SENTENCE = /[^.!?…]+[.!?…]*/g
/** "Subtitles and voice-over" refuses either of them. */
const EITHER = /,|;| и | или | and | or /

const shelves = new WeakMap<Catalogue, Shelf>()

/** Reads a catalogue into lines with their rarity; remembered for as long as the catalogue object lives. */
export function shelfOf(catalogue: Catalogue): Shelf {
  const known = shelves.get(catalogue)
  if (known !== undefined) return known
  const lines: Line[] = []
  const put = (offer: number | null, field: Field, quote: string) => {
    const trimmed = quote.trim()
    if (trimmed === '') return
    const features = featuresOf(trimmed)
    const refusal = field === 'not' || field === 'never'
    const parts = refusal ? [features, ...trimmed.split(EITHER).map(featuresOf)] : []
    lines.push({ offer, field, quote: trimmed, features, parts })
  }
  catalogue.offers.forEach((offer, index) => {
    put(index, 'title', offer.title)
    for (const sentence of offer.does.match(SENTENCE) ?? []) put(index, 'does', sentence)
    for (const outcome of offer.outcomes) put(index, 'outcomes', outcome)
    for (const no of offer.not) put(index, 'not', no)
  })
  for (const never of catalogue.never) put(null, 'never', never)
  const promises = catalogue.offers.map(({ title, does, outcomes }) =>
    featuresOf([title, does, ...outcomes].join('. ')),
  )
  const shelf = { catalogue, lines, promises, rarity: rarities(lines, catalogue.offers.length) }
  shelves.set(catalogue, shelf)
  return shelf
}

/** Lines that promise something. */
export const isPromise = (line: Line): boolean => line.field !== 'not' && line.field !== 'never'

function rarities(lines: readonly Line[], offers: number): Shelf['rarity'] {
  const over = (kind: keyof Features) => {
    const seen = new Map<string, Set<number>>()
    for (const line of lines) {
      if (line.offer === null || !isPromise(line)) continue
      for (const key of line.features[kind].keys()) {
        const set = seen.get(key) ?? new Set<number>()
        seen.set(key, set.add(line.offer))
      }
    }
    return (key: string) => Math.log(1 + (offers + 1) / ((seen.get(key)?.size ?? 0) + 0.5))
  }
  return { stems: over('stems'), concepts: over('concepts'), grams: over('grams') }
}
