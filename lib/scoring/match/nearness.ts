import type { Features } from './features'
import { KINDS, MIX, type Vector, type Vectors } from './similarity'

/** How near a text is to each of several others, in their order: the cosine of each kind, and all three weighed. */
export type Near = { readonly [K in keyof Features | 'all']: Float64Array }

/** Lays a text beside many that were read before. */
export type Nearness = (text: Vectors) => Near

/** Reads the texts by what they hold, so that a comparison touches only those that share something. */
export function nearnessTo(texts: readonly Vectors[]): Nearness {
  const to = (kind: keyof Features) => cosinesTo(texts.map((text) => text[kind]))
  const [concepts, stems, grams] = [to('concepts'), to('stems'), to('grams')]
  return (text) => {
    const near = { concepts: concepts(text.concepts), stems: stems(text.stems), grams: grams(text.grams) }
    const all = new Float64Array(texts.length)
    for (const kind of KINDS) {
      const cosines = near[kind]
      for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) + MIX[kind] * (cosines[at] ?? 0)
    }
    return { ...near, all }
  }
}

function cosinesTo(texts: readonly Vector[]): (text: Vector) => Float64Array {
  // Numbers of texts in turn with their shares: half the time of a list of pairs.
  const holders = new Map<string, number[]>()
  texts.forEach(({ weights, norm }, at) => {
    for (const [key, weight] of weights) {
      const holding = holders.get(key)
      if (holding === undefined) holders.set(key, [at, weight / norm])
      else holding.push(at, weight / norm)
    }
  })
  return ({ weights, norm }) => {
    const cosines = new Float64Array(texts.length)
    for (const [key, weight] of weights) {
      const holding = holders.get(key)
      if (holding === undefined) continue
      const share = weight / norm
      for (let i = 0; i < holding.length; i += 2) {
        const at = holding[i] ?? 0
        cosines[at] = (cosines[at] ?? 0) + share * (holding[i + 1] ?? 0)
      }
    }
    return cosines
  }
}
