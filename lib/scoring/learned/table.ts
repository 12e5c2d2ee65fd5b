import { GROUP_NAMES, GROUPS, type Group } from './features'
import { OUTPUTS } from './judge'
import { PairTable } from './pair-table'

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

/** Weights by feature, ready to be summed. Features are numbered from 1; 0 is a feature without weights. */
export interface LinearPart {
  readonly names: ReadonlyMap<string, number>
  readonly featureOf: (group: number, name: number) => number
  readonly pairOf: (group: number, first: number, second: number) => number
  /** The largest number of a feature and one. */
  readonly count: number
  /** What each feature counts in a text before length is taken out. */
  readonly values: Float64Array
  /**
   * Feature f has its weights from `starts[f]` to `starts[f + 1]`, in the order of the outputs: those of passages up
   * to `sentences[f]`, those of sentences after.
   */
  readonly starts: Int32Array
  readonly sentences: Int32Array
  readonly outputs: Uint8Array
  /** Weights in steps of their output's scale; below those of the two outputs that are no flag types, by feature. */
  readonly steps: Int8Array
  readonly any: Int8Array
  readonly concreteness: Int8Array
  readonly scales: readonly number[]
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
  const single = GROUP_NAMES.map(() => new Map<number, number>())
  const pairs = GROUP_NAMES.map((): [number, number, number][] => [])
  const starts = [0, 0]
  const sentences = [0]
  const outputs: number[] = []
  const steps: number[] = []
  const values = [0]
  const any = [0]
  const concreteness = [0]
  let group = 0
  for (const line of features.split('\n')) {
    if (line.startsWith('[')) {
      group = GROUP_NAMES.indexOf(line.slice(1, -1) as Group)
      continue
    }
    const [first = '', second = '', third] = line.split('\t')
    const code = third ?? second
    const feature = values.length
    if (third === undefined) single[group]?.set(number(first), feature)
    else pairs[group]?.push([number(first), number(second), feature])
    values.push(GROUPS[GROUP_NAMES[group] ?? 'family'].value)
    const sum = { any: 0, concreteness: 0, sentence: outputs.length }
    for (let at = 0; at + 1 < code.length; at += 2) {
      const output = code.charCodeAt(at) - FIRST_OUTPUT
      const step = code.charCodeAt(at + 1) - NOUGHT
      if (output === OUTPUTS.any) sum.any = step
      else if (output === OUTPUTS.concreteness) sum.concreteness = step
      else {
        outputs.push(output < OUTPUTS.sentence ? output : output - OUTPUTS.sentence)
        steps.push(step)
        if (output < OUTPUTS.sentence) sum.sentence = outputs.length
      }
    }
    any.push(sum.any)
    concreteness.push(sum.concreteness)
    sentences.push(sum.sentence)
    starts.push(outputs.length)
  }
  const tables = pairs.map((list) => new PairTable(list))
  return {
    names,
    featureOf: (of, name) => single[of]?.get(name) ?? 0,
    pairOf: (of, first, second) => tables[of]?.find(first, second) ?? 0,
    count: values.length,
    values: Float64Array.from(values),
    starts: Int32Array.from(starts),
    sentences: Int32Array.from(sentences),
    outputs: Uint8Array.from(outputs),
    steps: Int8Array.from(steps),
    any: Int8Array.from(any),
    concreteness: Int8Array.from(concreteness),
    scales,
    constants,
  }
}
