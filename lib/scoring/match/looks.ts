import { DIMENSIONS, type Meant } from './meaning'

/** The words of a request laid beside those of a shelf, which are numbered. Likenesses are 0-1. */
export interface Looks {
  /** For each of the request's words its likeness to the likest of some of the shelf's. */
  readonly tops: (ids: Int32Array) => readonly number[]
  /** The likeness of one of the shelf's words to the likest of the request's. */
  readonly likest: (id: number) => number
}

/** Words of a request that are laid beside one of the shelf's at once: each number read serves all of them. */
const ABREAST = 8

/** Lays words of requests beside those of a shelf. */
export function looksAt(vectors: readonly Float32Array[]): (meant: readonly Meant[]) => Looks {
  const table = new Float64Array(vectors.length * DIMENSIONS)
  vectors.forEach((vector, id) => {
    table.set(vector, id * DIMENSIONS)
  })
  return (meant) => {
    const words = Math.ceil(meant.length / ABREAST) * ABREAST
    const asked = abreast(meant, words)
    const places = new Int32Array(vectors.length).fill(-1)
    /** The likenesses to each of the request's words and, behind them, the highest of them. */
    const looked: number[] = []
    const placeOf = (id: number): number => {
      const known = places[id] ?? 0
      if (known >= 0) return known
      const place = looked.length
      places[id] = place
      lay(asked, table, id * DIMENSIONS, looked)
      let top = 0
      for (let at = place; at < looked.length; at++) top = Math.max(top, looked[at] ?? 0)
      looked.push(top)
      return place
    }
    return {
      tops: (ids) => {
        const tops = new Array<number>(meant.length).fill(0)
        for (let i = 0; i < ids.length; i++) {
          const place = placeOf(ids[i] ?? 0)
          for (let word = 0; word < tops.length; word++) {
            const likeness = looked[place + word] ?? 0
            if (likeness > (tops[word] ?? 0)) tops[word] = likeness
          }
        }
        return tops
      },
      likest: (id) => looked[placeOf(id) + words] ?? 0,
    }
  }
}

/** The vectors of words abreast, dimension by dimension; noughts where the last ones are fewer. */
function abreast(meant: readonly Meant[], words: number): Float64Array {
  const asked = new Float64Array(words * DIMENSIONS)
  meant.forEach(({ vector }, word) => {
    const first = word - (word % ABREAST)
    for (let i = 0; i < DIMENSIONS; i++)
      asked[first * DIMENSIONS + i * ABREAST + (word % ABREAST)] = vector[i] ?? 0
  })
  return asked
}

function lay(asked: Float64Array, table: Float64Array, from: number, looked: number[]): void {
  const to = from + DIMENSIONS
  for (let first = 0; first < asked.length; first += ABREAST * DIMENSIONS) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    for (let i = from, at = first; i < to; i++, at += ABREAST) {
      const value = table[i] ?? 0
      a += value * (asked[at] ?? 0)
      b += value * (asked[at + 1] ?? 0)
      c += value * (asked[at + 2] ?? 0)
      d += value * (asked[at + 3] ?? 0)
      e += value * (asked[at + 4] ?? 0)
      f += value * (asked[at + 5] ?? 0)
      g += value * (asked[at + 6] ?? 0)
      h += value * (asked[at + 7] ?? 0)
    }
    looked.push(a, b, c, d, e, f, g, h)
  }
}
