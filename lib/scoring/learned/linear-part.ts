import { GROUP } from './features'
import { PairGrid } from './pair-grid'
import { PairTable } from './pair-table'
import { COLUMNS, columnOf, packed, ROW } from './rows'
import { decodeWeights, entriesOf, type LearnedTable, type SingleEntry } from './table'

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

/** Makes a table ready to be summed. */
export function linearPartOf({ features, scales, constants }: LearnedTable): LinearPart {
  const { names, singles, pairs, codes } = entriesOf(features)
  const { weights, meet } = rowsMet(codes)
  return {
    names,
    featureOf: lookUp(singles.map(byName), meet),
    pairs: pairs.map((list, group) => new PairTable(group === GROUP['kind-pair'] ? [] : list, meet)),
    kindPairs: new PairGrid(pairs[GROUP['kind-pair']] ?? [], meet),
    count: codes.length,
    meet,
    weights,
    scales: byColumn(scales),
    constants: byColumn(constants),
  }
}

/** Rows of weights, each written when its feature is met for the first time. */
function rowsMet(codes: readonly string[]): Pick<LinearPart, 'weights' | 'meet'> {
  const weights = new Int32Array(codes.length * ROW)
  const numbers = new Int32Array(codes.length)
  let met = 0
  const meet = (entry: number): number => {
    const known = numbers[entry] ?? 0
    const code = codes[entry] ?? ''
    if (known !== 0 || code === '') return known
    const feature = ++met
    numbers[entry] = feature
    for (const { output, steps } of decodeWeights(code)) {
      const column = columnOf(output)
      const place = feature * ROW + (column >> 1)
      weights[place] = (weights[place] ?? 0) + packed(column, steps)
    }
    return feature
  }
  return { weights, meet }
}

/** The features of one group by name; one that was not met yet stands below nought, as in `PairTable`. */
function byName(entries: readonly SingleEntry[]): Int32Array {
  const features = new Int32Array(entries.reduce((most, [name]) => Math.max(most, name), 0) + 1)
  for (const [name, entry] of entries) features[name] = -entry
  return features
}

/** Looks up the feature of a name in its group; 0 where there is none. */
function lookUp(byGroup: readonly Int32Array[], meet: LinearPart['meet']): LinearPart['featureOf'] {
  return (group, name) => {
    const features = byGroup[group]
    const feature = (features && name < features.length && features[name]) || 0
    if (!features || feature >= 0) return feature
    const met = meet(-feature)
    features[name] = met
    return met
  }
}

function byColumn(values: readonly number[]): Float64Array {
  const columns = new Float64Array(COLUMNS)
  values.forEach((value, output) => {
    columns[columnOf(output)] = value
  })
  return columns
}
