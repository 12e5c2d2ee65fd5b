import type { Features, Key, Named } from './features'
import type { Word } from './words'
import { isStop } from './words'

/** How much each way of looking weighs in a similarity. Concepts alone cross the languages. */
export const MIX: Readonly<Record<keyof Features, number>> = { concepts: 1, stems: 0.5, grams: 0.5 }
export const KINDS: readonly (keyof Features)[] = ['concepts', 'stems', 'grams']

/** Rarity of a stem, concept or n-gram: high when one offer alone speaks of it. */
export type Rarity = { readonly [K in keyof Features]: (key: Key) => number }

/** Features with their weights worked out, so that each comparison is only a product. */
export type Vectors = { readonly [K in keyof Features]: Vector }

export interface Vector {
  readonly weights: ReadonlyMap<Key, number>
  readonly norm: number
}

/** Counts, dampened, times rarity. */
export function vectorsOf(features: Features, rarity: Rarity): Vectors {
  const of = (kind: keyof Features): Vector => {
    const weights = new Map<Key, number>()
    let sum = 0
    for (const [key, count] of features[kind]) {
      const weight = (count === 1 ? 1 : 1 + Math.log(count)) * rarity[kind](key)
      weights.set(key, weight)
      sum += weight * weight
    }
    return { weights, norm: Math.sqrt(sum) }
  }
  return { stems: of('stems'), concepts: of('concepts'), grams: of('grams') }
}

/** 0-1: the cosine of one kind alone. */
export const similarityOf = (kind: keyof Features, a: Vectors, b: Vectors): number => cosine(a[kind], b[kind])

function cosine(a: Vector, b: Vector): number {
  const own = a.norm * b.norm
  if (own === 0) return 0
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let dot = 0
  for (const [key, weight] of small.weights) dot += weight * (large.weights.get(key) ?? 0)
  return dot / own
}

/** What a word of a request may have in common with an offer: its stem, and the concepts that begin at it. */
export type Spoken = readonly {
  readonly kind: 'stems' | 'concepts'
  readonly key: string
  /** Its rarity, squared. */
  readonly value: number
}[]

export function spokenOf(word: Word, concepts: ReadonlySet<string>, rarity: Rarity): Spoken {
  const one = (kind: 'stems' | 'concepts', key: string) => ({ kind, key, value: rarity[kind](key) ** 2 })
  const about = [...concepts].map((concept) => one('concepts', concept))
  return isStop(word) ? about : [one('stems', word.stem), ...about]
}

/** How much the length of an offer's text is held against it. */
const LENGTH_SHARE = 0.5

/**
 * 0 and up: each word of the request counts once, by the rarest thing it has in common with the offer; a thing said
 * again counts less each time. Several concepts of one word therefore never count several times.
 */
export function aligned(spoken: readonly Spoken[], promise: Vectors): number {
  const used = new Map<string, number>()
  let sum = 0
  for (const word of spoken) {
    let best = 0
    let bestKey = ''
    for (const { kind, key, value } of word) {
      if (value > best && promise[kind].weights.has(key)) {
        best = value
        bestKey = `${kind} ${key}`
      }
    }
    if (best === 0) continue
    const before = used.get(bestKey) ?? 0
    used.set(bestKey, before + 1)
    sum += best / (1 + before)
  }
  const length = Math.hypot(promise.concepts.norm, promise.stems.norm)
  return length === 0 ? 0 : sum / length ** LENGTH_SHARE
}

/** A thing that is refused, with the rarity of each of its features. */
export type Refusal = { readonly [K in 'concepts' | 'stems']: ReadonlyMap<string, number> }

export function refusalOf(features: Named, rarity: Rarity): Refusal {
  const of = (kind: keyof Refusal) =>
    new Map([...features[kind].keys()].map((key) => [key, rarity[kind](key)]))
  return { concepts: of('concepts'), stems: of('stems') }
}

/** How many stems and concepts that a refusal names were said. */
export function sharedBy(refusal: Refusal, said: Named): number {
  let shared = 0
  for (const key of refusal.concepts.keys()) if (said.concepts.has(key)) shared++
  for (const key of refusal.stems.keys()) if (said.stems.has(key)) shared++
  return shared
}

/**
 * 0-1: how much of what `refusal` names is found in `said`, by the better of concepts and stems. What the offer itself
 * promises does not count as found: a bakery's "no recipes" is not meant for everybody who says bread.
 */
export function refusedBy(refusal: Refusal, said: Named, promised: Vectors): number {
  const share = (kind: keyof Refusal) => {
    let sum = 0
    let found = 0
    for (const [key, value] of refusal[kind]) {
      sum += value
      if (said[kind].has(key) && !promised[kind].weights.has(key)) found += value
    }
    return sum === 0 ? 0 : found / sum
  }
  return Math.max(share('concepts'), share('stems'))
}
