import { DIMENSIONS, type Meant } from './meaning'

/** A word of a request laid beside the words of a shelf, which are numbered. */
export interface Look {
  readonly vector: Float64Array
  /** The vectors of the shelf's words, one after another. */
  readonly table: Float64Array
  /** By number the likeness to a word, 0-1; below 0 where nobody asked yet. */
  readonly row: Float32Array
}

/** Rows kept: somebody who types asks with nearly the same words again and again. */
const ROWS = 400

/** Lays words of requests beside those of a shelf. */
export function looksAt(vectors: readonly Float32Array[]): (meant: Meant) => Look {
  const kept = new Map<string, Look>()
  const table = new Float64Array(vectors.length * DIMENSIONS)
  vectors.forEach((vector, id) => {
    table.set(vector, id * DIMENSIONS)
  })
  return ({ word, vector }) => {
    const known = kept.get(word.norm)
    if (known !== undefined) return known
    const look = { vector: Float64Array.from(vector), table, row: new Float32Array(vectors.length).fill(-1) }
    if (kept.size >= ROWS) kept.clear()
    kept.set(word.norm, look)
    return look
  }
}

/** The likeness to the likest of some words. */
export function topOf(look: Look, ids: Int32Array): number {
  let top = 0
  for (let i = 0; i < ids.length; i++) top = Math.max(top, likenessTo(look, ids[i] ?? 0))
  return top
}

/** The likeness of one of the shelf's words to the likest of the request's. */
export function likestOf(looks: readonly Look[], id: number): number {
  let top = 0
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i]
    if (look !== undefined) top = Math.max(top, likenessTo(look, id))
  }
  return top
}

function likenessTo({ vector, table, row }: Look, id: number): number {
  const known = row[id] ?? 0
  if (known >= 0) return known
  const at = id * DIMENSIONS
  // Four sums that do not wait for one another take half the time of one.
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0; i < DIMENSIONS; i += 4) {
    a += (vector[i] ?? 0) * (table[at + i] ?? 0)
    b += (vector[i + 1] ?? 0) * (table[at + i + 1] ?? 0)
    c += (vector[i + 2] ?? 0) * (table[at + i + 2] ?? 0)
    d += (vector[i + 3] ?? 0) * (table[at + i + 3] ?? 0)
  }
  row[id] = Math.max(0, a + b + c + d)
  // What the row holds is rounded, and the second look must not differ from the first.
  return row[id] ?? 0
}
