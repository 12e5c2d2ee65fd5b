import { GROUP, GROUP_NAMES, type Group } from './features'
import { PairGrid } from './pair-grid'
import { PairTable } from './pair-table'
import { COLUMNS, columnOf, packed, ROW } from './rows'

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

/** Names of a pair must fit into one number together. */
export const MOST_NAMES = 65_536

/**
 * Weights by feature, ready to be summed. Features are numbered from 1 in the order in which texts name them, so that
 * what is named often lies together in the memory; 0 is a feature without weights.
 */
export interface LinearPart {
  readonly names: ReadonlyMap<string, number>
  readonly featureOf: (group: number, name: number) => number
  /** Pairs of names in each group of features but that of kinds. */
  readonly pairs: readonly PairTable[]
  readonly kindPairs: PairGrid
  /** How many features there are, and one. */
  readonly count: number
  /** Numbers a feature of the table (from 1, in its order) when it is met for the first time. */
  readonly meet: (entry: number) => number
  /** Row by row as in `rows.ts`, in steps of the output's scale. */
  readonly weights: Int32Array
  /** By column. */
  readonly scales: Float64Array
  readonly constants: Float64Array
}

/** Reads a table. */
export function linearPartOf({ features, scales, constants }: LearnedTable): LinearPart {
  const names = new Map<string, number>()
  const number = (name: string): number => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, names.size + 1)
    return names.size
  }
  // Kinds first, because a grid wants small numbers.
  for (const line of blockOf(features, 'kind-pair')) for (const kind of line.split('\t', 2)) number(kind)
  const entries = GROUP_NAMES.map((): [name: number, entry: number][] => [])
  const pairs = GROUP_NAMES.map((): [number, number, number][] => [])
  const codes = ['']
  GROUP_NAMES.forEach((name, group) => {
    for (const line of blockOf(features, name)) {
      const [first = '', second = '', third] = line.split('\t')
      if (third === undefined) entries[group]?.push([number(first), codes.length])
      else pairs[group]?.push([number(first), number(second), codes.length])
      codes.push(third ?? second)
    }
  })
  const weights = new Int32Array(codes.length * ROW)
  const numbers = new Int32Array(codes.length)
  let met = 0
  const meet = (entry: number): number => {
    const known = numbers[entry] ?? 0
    const code = codes[entry] ?? ''
    if (known !== 0 || code === '') return known
    const feature = ++met
    numbers[entry] = feature
    for (let at = 0; at + 1 < code.length; at += 2) {
      const column = columnOf(code.charCodeAt(at) - FIRST_OUTPUT)
      const place = feature * ROW + (column >> 1)
      weights[place] = (weights[place] ?? 0) + packed(column, code.charCodeAt(at + 1) - NOUGHT)
    }
    return feature
  }
  const byColumn = (values: readonly number[]): Float64Array => {
    const out = new Float64Array(COLUMNS)
    values.forEach((value, output) => {
      out[columnOf(output)] = value
    })
    return out
  }
  // By name; a feature that was not met yet stands below nought, as in `PairTable`.
  const single = entries.map((list) => {
    const features = new Int32Array(list.reduce((most, [name]) => Math.max(most, name), 0) + 1)
    for (const [name, entry] of list) features[name] = -entry
    return features
  })
  const featureOf = (group: number, name: number): number => {
    const features = single[group]
    const feature = (features && name < features.length && features[name]) || 0
    if (!features || feature >= 0) return feature
    const met = meet(-feature)
    features[name] = met
    return met
  }
  return {
    names,
    featureOf,
    pairs: pairs.map((list, group) => new PairTable(group === GROUP['kind-pair'] ? [] : list, meet)),
    kindPairs: new PairGrid(pairs[GROUP['kind-pair']] ?? [], meet),
    count: codes.length,
    meet,
    weights,
    scales: byColumn(scales),
    constants: byColumn(constants),
  }
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
