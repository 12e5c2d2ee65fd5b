import type { Features, Key } from './features'
import { KINDS, MIX, type Vector, type Vectors } from './similarity'

/** Lays a text beside many that were read before; the numbers are in their order. */
export interface Nearness {
  /** 0-1 each: the cosines of each kind. */
  readonly by: (text: Vectors) => Readonly<Record<keyof Features, Float64Array>>
  /** 0 and up: the weighted sum of the cosines of concepts, stems and character n-grams. */
  readonly to: (text: Vectors) => Float64Array
}

/** Reads the texts by what they hold, so that a comparison touches only those that share something. */
export function nearnessTo(texts: readonly Vectors[]): Nearness {
  const holders = (kind: keyof Features) => holdersOf(texts.map((text) => text[kind]))
  const held = { concepts: holders('concepts'), stems: holders('stems'), grams: holders('grams') }
  return {
    by: (text) => {
      const of = (kind: keyof Features) => {
        const near = new Float64Array(texts.length)
        addCosines(near, held[kind], text[kind], 1)
        return near
      }
      return { concepts: of('concepts'), stems: of('stems'), grams: of('grams') }
    },
    to: (text) => {
      const near = new Float64Array(texts.length)
      for (const kind of KINDS) addCosines(near, held[kind], text[kind], MIX[kind])
      return near
    },
  }
}

/** For each key the numbers of the texts that hold it, in turn with their shares: half the time of a list of pairs. */
type Holders = ReadonlyMap<Key, readonly number[]>

function holdersOf(texts: readonly Vector[]): Holders {
  const holders = new Map<Key, number[]>()
  texts.forEach(({ weights, norm }, at) => {
    for (const [key, weight] of weights) {
      const holding = holders.get(key)
      if (holding === undefined) holders.set(key, [at, weight / norm])
      else holding.push(at, weight / norm)
    }
  })
  return holders
}

function addCosines(near: Float64Array, holders: Holders, { weights, norm }: Vector, mix: number): void {
  for (const [key, weight] of weights) {
    const holding = holders.get(key)
    if (holding === undefined) continue
    const share = (mix * weight) / norm
    for (let i = 0; i < holding.length; i += 2) {
      const at = holding[i] ?? 0
      near[at] = (near[at] ?? 0) + share * (holding[i + 1] ?? 0)
    }
  }
}
