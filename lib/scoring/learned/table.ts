import { GROUP_NAMES, type Group } from './features'

/** The learned part of one language as it is shipped: written by `npm run train`, read once. */
export interface LearnedTable {
  /**
   * A block a group of features: a line with the group's name between `[` and `]`, then a line a feature,
   * `name TAB weights` or `name TAB name TAB weights`. Weights are pairs of characters: an output (from `A` on) and
   * a weight in steps of the output's scale (from `!` = -45 to `{` = 45).
   */
  readonly features: string
  /** One step of each output's weights. */
  readonly scales: readonly number[]
  /** What each output is without any feature. */
  readonly constants: readonly number[]
  /** Weights of the signs, the constant last. */
  readonly signs: readonly number[]
  /** Likelihood, 0-1, from which a flag is asserted, and from which it is worth a question. */
  readonly assert: number
  readonly ask: number
}

/** Steps to each side of nought. */
export const STEPS = 45
const FIRST_OUTPUT = 'A'.charCodeAt(0)
const NOUGHT = '!'.charCodeAt(0) + STEPS

export const encodeWeight = (output: number, steps: number): string =>
  String.fromCharCode(FIRST_OUTPUT + output, NOUGHT + steps)

/** The weights of a feature, as `encodeWeight` wrote them one behind the other. */
export function decodeWeights(code: string): { readonly output: number; readonly steps: number }[] {
  const weights = []
  for (let at = 0; at + 1 < code.length; at += 2)
    weights.push({
      output: code.charCodeAt(at) - FIRST_OUTPUT,
      steps: code.charCodeAt(at + 1) - NOUGHT,
    })
  return weights
}

/** Names of a pair must fit into one number together. */
export const MOST_NAMES = 65_536

/** A feature of one name or of a pair of them, which are numbered from 1, with its place among the weights. */
export type SingleEntry = readonly [name: number, entry: number]
export type PairEntry = readonly [first: number, second: number, entry: number]

/** What a table holds, group by group. */
export interface Entries {
  readonly names: ReadonlyMap<string, number>
  readonly singles: readonly (readonly SingleEntry[])[]
  readonly pairs: readonly (readonly PairEntry[])[]
  /** Weights by entry, as they are written; entry 0 has none. */
  readonly codes: readonly string[]
}

/** Reads the features of a table. */
export function entriesOf(features: string): Entries {
  const names = new Map<string, number>()
  const number = (name: string): number => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, names.size + 1)
    return names.size
  }
  // Kinds first, because a grid wants small numbers.
  for (const line of blockOf(features, 'kind-pair')) for (const kind of line.split('\t', 2)) number(kind)
  const singles = GROUP_NAMES.map((): SingleEntry[] => [])
  const pairs = GROUP_NAMES.map((): PairEntry[] => [])
  const codes = ['']
  GROUP_NAMES.forEach((name, group) => {
    for (const line of blockOf(features, name)) {
      const [first = '', second = '', third] = line.split('\t')
      if (third === undefined) singles[group]?.push([number(first), codes.length])
      else pairs[group]?.push([number(first), number(second), codes.length])
      codes.push(third ?? second)
    }
  })
  return { names, singles, pairs, codes }
}

/** The lines of one group of features. */
function blockOf(features: string, group: Group): readonly string[] {
  const head = `[${group}]\n`
  const from = features.indexOf(head)
  if (from < 0) return []
  const end = features.indexOf('\n[', from)
  const block = features.slice(from + head.length, end < 0 ? features.length : end)
  return block === '' ? [] : block.split('\n')
}
