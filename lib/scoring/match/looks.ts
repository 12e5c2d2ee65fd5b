import { DIMENSIONS, type Meant } from './meaning'

/** The words of a request laid beside those of a shelf, which are numbered. Likenesses are 0-1. */
export interface Looks {
  /** For each of the request's words its likeness to the likest of some of the shelf's. */
  readonly tops: (ids: Int32Array) => readonly number[]
  /** The likeness of one of the shelf's words to the likest of the request's. */
  readonly likest: (id: number) => number
}

/** Words of a request that are laid beside one of the shelf's at once: each number read serves all of them. */
const ABREAST = 4

/** Lays words of requests beside those of a shelf. */
export function looksAt(vectors: readonly Float32Array[]): (meant: readonly Meant[]) => Looks {
  const table = tableOf(vectors, vectors.length)
  return (meant) => {
    const words = Math.ceil(meant.length / ABREAST) * ABREAST
    const asked = tableOf(
      meant.map(({ vector }) => vector),
      words,
    )
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

/** Vectors one after another, with noughts behind them where there are to be more. */
function tableOf(vectors: readonly Float32Array[], size: number): Float64Array {
  const table = new Float64Array(size * DIMENSIONS)
  vectors.forEach((vector, at) => {
    table.set(vector, at * DIMENSIONS)
  })
  return table
}

function lay(asked: Float64Array, table: Float64Array, from: number, looked: number[]): void {
  for (let word = 0; word < asked.length; word += ABREAST * DIMENSIONS) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = 0, at = word; i < DIMENSIONS; i++, at++) {
      const value = table[from + i] ?? 0
      a += value * (asked[at] ?? 0)
      b += value * (asked[at + DIMENSIONS] ?? 0)
      c += value * (asked[at + 2 * DIMENSIONS] ?? 0)
      d += value * (asked[at + 3 * DIMENSIONS] ?? 0)
    }
    looked.push(a, b, c, d)
  }
}
