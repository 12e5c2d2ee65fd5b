import { speciality } from './commonness'
import type { Features, Key } from './features'
import type { Rarity } from './similarity'

/** Features of a text of the catalogue, and the offer that promises it; null where nothing is promised. */
export interface Counted {
  readonly features: Features
  readonly promisedBy: number | null
}

/** How rare each feature is among the promises of so many offers. */
export function raritiesOf(texts: readonly Counted[], offers: number): Rarity {
  const of = (kind: keyof Features) => {
    const promisedBy = new Map<Key, Set<number>>()
    for (const text of texts) {
      for (const key of text.features[kind].keys()) {
        const seen = promisedBy.get(key) ?? new Set<number>()
        if (text.promisedBy !== null) seen.add(text.promisedBy)
        promisedBy.set(key, seen)
      }
    }
    const among = (count: number) => Math.log(1 + (offers + 1) / (count + 0.5))
    const special = (key: Key) => (kind === 'grams' || typeof key === 'number' ? 1 : speciality(kind, key))
    const known = new Map([...promisedBy].map(([key, { size }]) => [key, among(size) * special(key)]))
    const unheard = among(0)
    return (key: Key) => known.get(key) ?? unheard * special(key)
  }
  return { stems: of('stems'), concepts: of('concepts'), grams: of('grams') }
}
