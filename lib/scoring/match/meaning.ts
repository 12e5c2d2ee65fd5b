import { speciality } from './commonness'
import type { Space } from './space'
import { isStop, type Word } from './words'

/** Numbers of a word's place in the space of the match. */
export const DIMENSIONS = 48

/** A word that says something of the matter, with what it means. */
export interface Meant {
  readonly word: Word
  /** 0-1: how special the word is. */
  readonly weight: number
  /** Of length 1. */
  readonly vector: Float32Array
}

/** The words that have a place in the space, each form once and weighing more the oftener it stands there. */
export function meantOf(words: readonly Word[], space: Space): Meant[] {
  const found = new Map<string, Meant>()
  for (const word of words) {
    if (isStop(word)) continue
    const known = found.get(word.norm)
    const weight = speciality('stems', word.stem)
    if (known !== undefined) {
      found.set(word.norm, { ...known, weight: Math.min(known.weight * REPEATED, weight * REPEATED_AT_MOST) })
      continue
    }
    const vector = space(word.norm)
    if (vector !== null) found.set(word.norm, { word, weight, vector })
  }
  return [...found.values()]
}

/** How much a word gains by being said again. */
const REPEATED = 1.15
/** By what all its repetitions together can raise it: said thirty times, one word decided what a text was about. */
const REPEATED_AT_MOST = 2

/** The weighted mean, of length 1; all noughts when there is nothing to take the mean of. */
export function meanOf(meant: readonly Pick<Meant, 'weight' | 'vector'>[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS)
  for (const { weight, vector } of meant) {
    for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0)
  }
  const length = Math.sqrt(dot(sum, sum))
  return length === 0 ? sum : sum.map((value) => value / length)
}

/** The cosine of two vectors of length 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  // Four sums that do not wait for one another take half the time of one.
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let i = 0; i < DIMENSIONS; i += 4) {
    first += (a[i] ?? 0) * (b[i] ?? 0)
    second += (a[i + 1] ?? 0) * (b[i + 1] ?? 0)
    third += (a[i + 2] ?? 0) * (b[i + 2] ?? 0)
    fourth += (a[i + 3] ?? 0) * (b[i + 3] ?? 0)
  }
  return first + second + third + fourth
}
