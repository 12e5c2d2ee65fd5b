import { OUTPUTS } from '@/lib/scoring/learned/judge'
import type { Lang } from '@/lib/scoring/vocabulary'
import { featuresMet } from './bags'
import type { Example } from './examples'
import type { Linear } from './model'

/** Features that fewer answers hold are chance. */
const FEWEST = 3
/** Features kept of a language: more lift no figure and weigh in the browser, where Russian words take more room. */
const KEPT: Readonly<Record<Lang, number>> = { en: 11_000, ru: 10_200 }

/** Features that enough answers hold. */
export function commonFeatures(examples: readonly Example[]): Map<string, number> {
  const keys = featuresMet()
  const held = new Int32Array(keys.length)
  const lastHeldBy = new Int32Array(keys.length).fill(-1)
  examples.forEach(({ whole, sentences }, at) => {
    for (const { ids } of [whole, ...sentences.map(({ own }) => own)])
      for (const id of ids) {
        if (lastHeldBy[id] === at) continue
        lastHeldBy[id] = at
        held[id] = (held[id] ?? 0) + 1
      }
  })
  const names = new Map<string, number>()
  keys.forEach((key, number) => {
    if ((held[number] ?? 0) >= FEWEST) names.set(key, names.size)
  })
  return names
}

/** The weights for concreteness are smaller than those for flags; by as much as this both find their features. */
const CONCRETENESS_COUNTS = 4

/** The features of a language, shared ones among them, whose weights are largest anywhere. */
export function strongestFeatures({ names, outputs }: Linear, lang: Lang): Map<string, number> {
  const weight = (id: number): number =>
    outputs.reduce((most, own, output) => {
      const size = Math.abs(own[id] ?? 0)
      return Math.max(most, output === OUTPUTS.concreteness ? CONCRETENESS_COUNTS * size : size)
    }, 0)
  const own = [...names].filter(([key]) => key.startsWith('*\t') || key.startsWith(`${lang}\t`))
  const strongest = own
    .map(([key, id]) => ({ key, weight: weight(id) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, KEPT[lang])
  return new Map(strongest.map(({ key }, id) => [key, id]))
}
