import { GROUPS, type Group } from './features'
import { FLAGS, OUTPUTS } from './judge'

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
  /**
   * Feature f has its weights from `starts[f]` to `starts[f + 1]`, in the order of the outputs: those of passages up
   * to `sentences[f]`, those of sentences up to `ends[f]`.
   */
  readonly starts: Int32Array
  readonly sentences: Int32Array
  readonly ends: Int32Array
  readonly outputs: Uint8Array
  readonly weights: Float64Array
  /** Weights of the two outputs that are no flag types, by feature. */
  readonly any: Float64Array
  readonly concreteness: Float64Array
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
  const sentences: number[] = []
  const ends: number[] = []
  const any: number[] = []
  const concreteness: number[] = []
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
    let sentence = outputs.length
    let end = outputs.length
    any.push(0)
    concreteness.push(0)
    for (let at = 0; at + 1 < code.length; at += 2) {
      const output = code.charCodeAt(at) - FIRST_OUTPUT
      const weight = (code.charCodeAt(at + 1) - NOUGHT) * (scales[output] ?? 0)
      if (output === OUTPUTS.any) any[any.length - 1] = weight
      else if (output === OUTPUTS.concreteness) concreteness[concreteness.length - 1] = weight
      else {
        outputs.push(output)
        weights.push(weight)
        if (output < OUTPUTS.sentence) sentence = outputs.length
        end = outputs.length
      }
    }
    sentences.push(sentence)
    ends.push(end)
    starts.push(outputs.length)
  }
  return {
    names,
    featureOf: (of, first, second) =>
      first === 0 ? undefined : groups.get(of)?.get(first * MOST_NAMES + second),
    count: values.length,
    values: Float64Array.from(values),
    starts: Int32Array.from(starts),
    sentences: Int32Array.from(sentences),
    ends: Int32Array.from(ends),
    any: Float64Array.from(any),
    concreteness: Float64Array.from(concreteness),
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

/** Sums over bags: a feature counts once, with its largest value; the length of the whole is taken out. */
export interface Sums {
  /** Scores of the flag types in a passage, and of "some flag or other". */
  readonly passage: (bags: readonly Bag[]) => { readonly flags: Float64Array; readonly any: number }
  readonly sentence: (bags: readonly Bag[]) => Float64Array
  /** 0-4. */
  readonly concreteness: (bags: readonly Bag[]) => number
}

/** Sums by the weights of a part. */
export function sumsOf(part: LinearPart): Sums {
  const largest = new Float64Array(part.count)
  /** Calls back with each feature and its largest value; gives the scale that takes the length out. */
  const merge = (bags: readonly Bag[], visit: (feature: number, value: number) => void): number => {
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
    for (const feature of touched) {
      const value = largest[feature] ?? 0
      largest[feature] = 0
      square += value * value
      visit(feature, value)
    }
    return 1 / Math.sqrt(Math.max(square, 1e-9))
  }
  const add = (sums: Float64Array, first: number, from: number, to: number, value: number): void => {
    for (let at = from; at < to; at++) {
      const flag = (part.outputs[at] ?? 0) - first
      sums[flag] = (sums[flag] ?? 0) + value * (part.weights[at] ?? 0)
    }
  }
  const scaled = (sums: Float64Array, first: number, scale: number): Float64Array =>
    sums.map((sum, flag) => sum * scale + (part.constants[first + flag] ?? 0))
  return {
    passage: (bags) => {
      const sums = new Float64Array(FLAGS)
      let any = 0
      const scale = merge(bags, (feature, value) => {
        add(sums, OUTPUTS.passage, part.starts[feature] ?? 0, part.sentences[feature] ?? 0, value)
        any += value * (part.any[feature] ?? 0)
      })
      return {
        flags: scaled(sums, OUTPUTS.passage, scale),
        any: any * scale + (part.constants[OUTPUTS.any] ?? 0),
      }
    },
    sentence: (bags) => {
      const sums = new Float64Array(FLAGS)
      const scale = merge(bags, (feature, value) =>
        add(sums, OUTPUTS.sentence, part.sentences[feature] ?? 0, part.ends[feature] ?? 0, value),
      )
      return scaled(sums, OUTPUTS.sentence, scale)
    },
    concreteness: (bags) => {
      let sum = 0
      const scale = merge(bags, (feature, value) => {
        sum += value * (part.concreteness[feature] ?? 0)
      })
      return sum * scale + (part.constants[OUTPUTS.concreteness] ?? 0)
    },
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
