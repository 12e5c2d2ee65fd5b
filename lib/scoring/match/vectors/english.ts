import { DIMENSIONS, VECTORS } from './english.gen'
import { WORDS } from './english-words.gen'
import { VALUES } from './levels'

/** The vector made as long as 1; null when all of it is nought. */
export function unit(vector: Float32Array): Float32Array | null {
  let square = 0
  for (const value of vector) square += value * value
  if (square === 0) return null
  const scale = 1 / Math.sqrt(square)
  return vector.map((value) => value * scale)
}

let rows: ReadonlyMap<string, number> | undefined

/** The vector of an English word as the table holds it, of length 1; null for a word it does not hold. */
export function englishVector(word: string): Float32Array | null {
  rows ??= new Map(WORDS.split(' ').map((one, row) => [one, row]))
  const row = rows.get(word)
  if (row === undefined) return null
  const vector = new Float32Array(DIMENSIONS)
  for (let i = 0; i < DIMENSIONS; i++) vector[i] = VALUES[VECTORS.charCodeAt(row * DIMENSIONS + i)] ?? 0
  return unit(vector)
}

/** The mean of a family's glosses, each weighing less than the one before, of length 1; null when none has a vector. */
export const glossVector = (glosses: readonly string[]): Float32Array | null => unit(glossSum(glosses))

/** How long the sum of a family's glosses is, each weighing less than the one before; 0 when none has a vector. */
export const glossLength = (glosses: readonly string[]): number => Math.hypot(...glossSum(glosses))

function glossSum(glosses: readonly string[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS)
  glosses.forEach((gloss, at) => {
    const vector = englishVector(gloss)
    if (vector) for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / (at + 1)
  })
  return sum
}

/** The mean of all families that have a vector. */
export function glossMean(families: readonly (readonly string[])[]): number[] {
  const sum = new Array<number>(DIMENSIONS).fill(0)
  let count = 0
  for (const glosses of families) {
    const vector = glossVector(glosses)
    if (!vector) continue
    count++
    for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0)
  }
  return sum.map((value) => value / count)
}
