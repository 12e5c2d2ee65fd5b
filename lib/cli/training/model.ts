import type { Hit } from '@/lib/scoring/detect/detect'
import { FLAGS, OUTPUTS, type SentenceView } from '@/lib/scoring/learned/judge'
import { FLAG_TYPES } from '@/lib/scoring/vocabulary'
import { type Example, isFlagged, keyOf, teaches } from './examples'
import type { Views } from './judging'
import { type Row, scoreOf, trainLogistic, trainRidge, type Weights } from './logistic'

/** What a mistake costs against the size of the weights; chosen by cross-validation, flat around these values. */
const COST = 10
const COST_ANY = 5
const PENALTY = 1

/** The linear part as trained: names of features and the weights of every output. */
export interface Linear {
  readonly names: ReadonlyMap<string, number>
  readonly outputs: readonly Weights[]
}

export const rowOf = (bag: ReadonlyMap<string, number>, names: ReadonlyMap<string, number>): Row => {
  const ids: number[] = []
  const values: number[] = []
  let square = 0
  for (const [name, value] of bag) {
    const id = names.get(name)
    if (id === undefined) continue
    ids.push(id)
    values.push(value)
    square += value * value
  }
  const scale = 1 / Math.sqrt(Math.max(square, 1e-9))
  return { ids: Int32Array.from(ids), values: Float64Array.from(values, (value) => value * scale) }
}

/** Trains every output on the examples with the features of `names`; what was not judged teaches nothing. */
export function trainLinear(examples: readonly Example[], names: ReadonlyMap<string, number>): Linear {
  const size = names.size
  const whole = examples.map((one) => ({ one, row: rowOf(one.whole, names), flags: one.flags }))
  const sentences = examples.flatMap((one) =>
    one.sentences.map(({ own, flags }) => ({ one, row: rowOf(own, names), flags })),
  )
  const outputs: Weights[] = []
  const learn = (from: number, all: typeof whole): void => {
    for (let flag = 0; flag < FLAGS; flag++) {
      const own = all.filter(({ one }) => teaches(one, flag))
      outputs[from + flag] = trainLogistic(
        own.map(({ row }) => row),
        own.map(({ flags }) => isFlagged(flags, flag)),
        size,
        COST,
      )
    }
  }
  learn(OUTPUTS.passage, whole)
  learn(OUTPUTS.sentence, sentences)
  // That one type was denied does not say that there is no other.
  const any = whole.filter(({ one }) => one.judged === null || one.flags.size > 0)
  outputs[OUTPUTS.any] = trainLogistic(
    any.map(({ row }) => row),
    any.map(({ flags }) => Math.min(flags.size, 1)),
    size,
    COST_ANY,
  )
  const graded = whole.filter(({ one }) => one.judged === null)
  outputs[OUTPUTS.concreteness] = trainRidge(
    graded.map(({ row }) => row),
    graded.map(({ one }) => one.answer.concreteness),
    size,
    PENALTY,
  )
  return { names, outputs }
}

/** A linear part without what it learned of the rules' findings. */
export const withoutRules = ({ names, outputs }: Linear): Linear => ({
  names: new Map([...names].filter(([key]) => !key.startsWith(RULES))),
  outputs,
})
const RULES = keyOf('*', 'rule', [''])

/**
 * Scores of an example by a linear part: every sentence's view, and concreteness 0-100.
 * @param hits the rules' findings that the views tell of
 */
export function viewsOf(
  example: Example,
  { names, outputs }: Linear,
  hits: readonly Hit[] = example.hits,
): Views {
  const none = new Float64Array(1)
  const soFar = new Uint8Array(FLAGS)
  const views = example.sentences.map(({ own, passage }, index): SentenceView => {
    const ownRow = rowOf(own, names)
    const passageRow = rowOf(passage, names)
    const span = example.reading.sentences[index] ?? { from: 0, to: 0 }
    const hitsHere = new Uint8Array(FLAGS)
    for (const { rule, range } of hits)
      if (rule.flag && range.from >= span.from && range.from < span.to) {
        const flag = FLAG_TYPES.indexOf(rule.flag)
        hitsHere[flag] = (hitsHere[flag] ?? 0) + 1
        soFar[flag] = (soFar[flag] ?? 0) + 1
      }
    const scores = (from: number, row: Row) =>
      Float64Array.from({ length: FLAGS }, (_, flag) => scoreOf(outputs[from + flag] ?? none, row))
    return {
      passage: scores(OUTPUTS.passage, passageRow),
      sentence: scores(OUTPUTS.sentence, ownRow),
      any: scoreOf(outputs[OUTPUTS.any] ?? none, passageRow),
      hitsHere,
      hitsSoFar: Uint8Array.from(soFar),
      tokens: span.to - span.from,
    }
  })
  const concreteness = scoreOf(outputs[OUTPUTS.concreteness] ?? none, rowOf(example.whole, names))
  return { views, concreteness: Math.min(100, Math.max(0, 25 * concreteness)) }
}
