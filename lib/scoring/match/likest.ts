import { DIMENSIONS } from './meaning'

/** Dimensions that are looked at before asking whether the rest can still matter. */
const STEP = 10
const STEPS = DIMENSIONS / STEP
/** Words whose answer is kept, beside the shelf's own. */
const KEPT = 20_000

/**
 * For a word of a request the likeness to the likest of many words, 0-1. Exact, but a word is given up as soon as what
 * is left of it cannot reach the likest so far: looking through all of them took longer than all else together.
 */
export function likestAmong(vectors: readonly Float32Array[]): (vector: Float32Array) => number {
  const order = tellingOf(vectors)
  const words = readWords(vectors, order)
  const found = new Map(vectors.map((vector) => [vector, 1]))
  return (vector) => {
    const known = found.get(vector)
    if (known !== undefined) return known
    const top = likest(readWords([vector], order), words)
    if (found.size < vectors.length + KEPT) found.set(vector, top)
    return top
  }
}

/** Words one after another. */
interface Words {
  readonly count: number
  /** Their vectors, the most telling dimensions first. */
  readonly table: Float64Array
  /** The length of what is left of each before each step. */
  readonly left: Float64Array
}

function readWords(vectors: readonly Float32Array[], order: readonly number[]): Words {
  const table = new Float64Array(vectors.length * DIMENSIONS)
  const left = new Float64Array(vectors.length * STEPS)
  vectors.forEach((vector, word) => {
    let square = 0
    for (let at = DIMENSIONS - 1; at >= 0; at--) {
      const value = vector[order[at] ?? 0] ?? 0
      table[word * DIMENSIONS + at] = value
      square += value * value
      if (at % STEP === 0) left[word * STEPS + at / STEP] = Math.sqrt(square)
    }
  })
  return { count: vectors.length, table, left }
}

function likest(asked: Words, { count, table, left }: Words): number {
  let top = 0
  for (let word = 0; word < count; word++) {
    let sum = 0
    for (let step = 0; step < STEPS; step++) {
      if (sum + (asked.left[step] ?? 0) * (left[word * STEPS + step] ?? 0) <= top) break
      const end = (step + 1) * STEP
      for (let i = step * STEP, at = word * DIMENSIONS + i; i < end; i++, at++) {
        sum += (asked.table[i] ?? 0) * (table[at] ?? 0)
      }
    }
    // What was given up is below: the rest could not have brought it up to the top.
    if (sum > top) top = sum
  }
  return top
}

/** The dimensions in which the words are longest come first. */
function tellingOf(vectors: readonly Float32Array[]): readonly number[] {
  const squares = new Float64Array(DIMENSIONS)
  for (const vector of vectors) {
    for (let i = 0; i < DIMENSIONS; i++) squares[i] = (squares[i] ?? 0) + (vector[i] ?? 0) ** 2
  }
  return [...squares.keys()].sort((a, b) => (squares[b] ?? 0) - (squares[a] ?? 0))
}
