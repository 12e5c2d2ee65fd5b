import { GROUPS, type Group } from './features'
import { OUTPUT_COUNT } from './judge'

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

/** More names than this would make the keys of pairs too large for fast look-up. */
export const MOST_NAMES = 32_768

/** Weights by feature, ready to be summed. */
export interface LinearPart {
  readonly names: ReadonlyMap<string, number>
  /** The feature's number; undefined for one that has no weights. */
  readonly featureOf: (group: Group, first: number, second: number) => number | undefined
  readonly count: number
  /** What each feature counts in a text before length is taken out. */
  readonly values: Float64Array
  /** Feature f has its weights from `starts[f]` to `starts[f + 1]`. */
  readonly starts: Int32Array
  readonly outputs: Uint8Array
  readonly weights: Float64Array
  readonly constants: readonly number[]
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
  const groups = new Map<Group, Map<number, number>>()
  for (const group of Object.keys(GROUPS) as Group[]) groups.set(group, new Map())
  const starts: number[] = [0]
  const outputs: number[] = []
  const weights: number[] = []
  const values: number[] = []
  let group: Group = 'family'
  for (const line of features.split('\n')) {
    if (line.startsWith('[')) {
      group = line.slice(1, -1) as Group
      continue
    }
    const parts = line.split('\t')
    const code = parts.at(-1) ?? ''
    const first = number(parts[0] ?? '')
    const second = parts.length > 2 ? number(parts[1] ?? '') : 0
    groups.get(group)?.set(first * MOST_NAMES + second, values.length)
    values.push(GROUPS[group].value)
    for (let at = 0; at + 1 < code.length; at += 2) {
      const output = code.charCodeAt(at) - FIRST_OUTPUT
      outputs.push(output)
      weights.push((code.charCodeAt(at + 1) - NOUGHT) * (scales[output] ?? 0))
    }
    starts.push(outputs.length)
  }
  return {
    names,
    featureOf: (of, first, second) =>
      first === 0 ? undefined : groups.get(of)?.get(first * MOST_NAMES + second),
    count: values.length,
    values: Float64Array.from(values),
    starts: Int32Array.from(starts),
    outputs: Uint8Array.from(outputs),
    weights: Float64Array.from(weights),
    constants,
  }
}

/** Features of a text by number, each with its largest value. */
export interface Bag {
  readonly features: readonly number[]
  readonly values: readonly number[]
}

/** Sums bags: a feature counts once, with its largest value; the length of the whole is taken out. */
export function summing(part: LinearPart): (bags: readonly Bag[]) => Float64Array {
  const largest = new Float64Array(part.count)
  return (bags) => {
    const touched: number[] = []
    for (const { features, values } of bags)
      for (let k = 0; k < features.length; k++) {
        const feature = features[k] ?? 0
        const value = values[k] ?? 0
        const known = largest[feature] ?? 0
        if (known === 0) touched.push(feature)
        if (value > known) largest[feature] = value
      }
    let square = 0
    const sums = new Float64Array(OUTPUT_COUNT)
    for (const feature of touched) {
      const value = largest[feature] ?? 0
      largest[feature] = 0
      square += value * value
      const to = part.starts[feature + 1] ?? 0
      for (let at = part.starts[feature] ?? 0; at < to; at++) {
        const output = part.outputs[at] ?? 0
        sums[output] = (sums[output] ?? 0) + value * (part.weights[at] ?? 0)
      }
    }
    const scale = 1 / Math.sqrt(Math.max(square, 1e-9))
    for (let output = 0; output < OUTPUT_COUNT; output++)
      sums[output] = (sums[output] ?? 0) * scale + (part.constants[output] ?? 0)
    return sums
  }
}

/** A bag that is filled feature by feature. */
export function bagFrom(
  part: LinearPart,
  fill: (sink: (group: Group, a: number, b: number, value: number) => void) => void,
): Bag {
  const features: number[] = []
  const values: number[] = []
  fill((group, first, second, value) => {
    const feature = part.featureOf(group, first, second)
    if (feature === undefined) return
    features.push(feature)
    values.push(value * (part.values[feature] ?? 0))
  })
  return { features, values }
}
