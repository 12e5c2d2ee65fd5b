import type { Features } from './features'
import type { Shelf } from './lines'

/** How much each way of looking weighs in a similarity. Concepts alone cross the languages. */
const MIX: Readonly<Record<keyof Features, number>> = { concepts: 1, stems: 0.5, grams: 0.5 }
const KINDS: readonly (keyof Features)[] = ['concepts', 'stems', 'grams']

/** 0 and up: the weighted sum of the cosines of concepts, stems and character n-grams. */
export function similarity(a: Features, b: Features, shelf: Shelf): number {
  return KINDS.reduce((sum, kind) => sum + MIX[kind] * cosine(a[kind], b[kind], shelf.rarity[kind]), 0)
}

type Counts = ReadonlyMap<string, number>

const weight = (count: number, rarity: number) => (1 + Math.log(count)) * rarity

function cosine(a: Counts, b: Counts, rarity: (key: string) => number): number {
  const own = norm(a, rarity) * norm(b, rarity)
  if (own === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [key, count] of small) {
    const other = large.get(key)
    if (other !== undefined) dot += weight(count, rarity(key)) * weight(other, rarity(key))
  }
  return dot / Math.sqrt(own)
}

function norm(counts: Counts, rarity: (key: string) => number): number {
  let sum = 0
  for (const [key, count] of counts) sum += weight(count, rarity(key)) ** 2
  return sum
}

/**
 * 0-1: how much of what `refusal` names is found in `said`, by the better of concepts and stems. What the offer itself
 * promises does not count as found: a bakery's "no recipes" is not meant for everybody who says bread.
 */
export function refusedBy(refusal: Features, said: Features, promised: Features, shelf: Shelf): number {
  const share = (kind: 'concepts' | 'stems') => {
    let sum = 0
    let found = 0
    for (const key of refusal[kind].keys()) {
      const value = shelf.rarity[kind](key)
      sum += value
      if (said[kind].has(key) && !promised[kind].has(key)) found += value
    }
    return sum === 0 ? 0 : found / sum
  }
  return Math.max(share('concepts'), share('stems'))
}
