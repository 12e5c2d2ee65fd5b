import type { Row } from './logistic'

/** Features of a text, each once, by number (`numberOf`), with its value. */
export interface Bag {
  readonly ids: Int32Array
  readonly values: Float64Array
}

/** The features some model learns, by key, with their places among its weights. */
export type Names = ReadonlyMap<string, number>

const keys: string[] = []
const numbers = new Map<string, number>()

/** The number of a feature. Thirty million features are met in the corpus: as strings they took most of the training. */
export function numberOf(key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  keys.push(key)
  numbers.set(key, keys.length - 1)
  return keys.length - 1
}

/** All features met so far, in the order of their numbers. */
export const featuresMet = (): readonly string[] => keys

/** @param values of features by their numbers */
export const bagOf = (values: ReadonlyMap<number, number>): Bag => ({
  ids: Int32Array.from(values.keys()),
  values: Float64Array.from(values.values()),
})

const places = new WeakMap<Names, Int32Array>()

/** Where each feature met so far stands among the weights; -1 where it has none. */
function placesOf(names: Names): Int32Array {
  const known = places.get(names)
  if (known && known.length >= keys.length) return known
  const made = new Int32Array(keys.length).fill(-1)
  for (const [key, place] of names) {
    const number = numbers.get(key)
    if (number !== undefined) made[number] = place
  }
  places.set(names, made)
  return made
}

/** The length of a bag with the features of `names` alone. */
export function lengthOf({ ids, values }: Bag, names: Names): number {
  const place = placesOf(names)
  let square = 0
  for (let k = 0; k < ids.length; k++) if ((place[ids[k] ?? -1] ?? -1) >= 0) square += (values[k] ?? 0) ** 2
  return Math.sqrt(square)
}

const SHORTEST = 1e-9

/** A bag as a row of length 1, with the features of `names` alone. */
export function rowOf(bag: Bag, names: Names): Row {
  const place = placesOf(names)
  const scale = 1 / Math.max(lengthOf(bag, names), SHORTEST)
  const ids: number[] = []
  const values: number[] = []
  for (let k = 0; k < bag.ids.length; k++) {
    const id = place[bag.ids[k] ?? -1] ?? -1
    if (id < 0) continue
    ids.push(id)
    values.push((bag.values[k] ?? 0) * scale)
  }
  return { ids: Int32Array.from(ids), values: Float64Array.from(values) }
}
