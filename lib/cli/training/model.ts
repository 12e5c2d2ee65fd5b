import type { Hit } from '@/lib/scoring/detect/detect'
import { concretenessOf } from '@/lib/scoring/learned/concreteness'
import { FLAGS, OUTPUTS, type SentenceView } from '@/lib/scoring/learned/judge'
import { FLAG_TYPES, type FlagType } from '@/lib/scoring/vocabulary'
import { type Bag, type Names, rowOf } from './bags'
import { type Example, isFlagged, keyOf, teaches } from './examples'
import type { Views } from './judging'
import { type Row, scoreOf, type Weights } from './logistic'
import type { Problem, RowSets } from './problem'
import { solveAll } from './solve-all'

/** What a mistake costs against the size of the weights; chosen by cross-validation, flat around these values. */
const COST = 20
const COST_ANY = 5
const PENALTY = 1
/** An answer that only sounds like a flag teaches most about it; more would cost those that are told from afar. */
const NEAR_MISS_COUNTS = 2

/** The linear part as trained: names of features and the weights of every output. */
export interface Linear {
  readonly names: Names
  readonly outputs: readonly Weights[]
}

/** An answer, or one of its sentences, with the flags in it. */
interface Part {
  readonly one: Example
  readonly flags: ReadonlySet<FlagType>
}

/** What is to be learned from the parts of examples, the longest work first so that no core waits at the end. */
function problemsOf(parts: Readonly<Record<Problem['of'], readonly Part[]>>): Problem[] {
  const problem = (
    about: Pick<Problem, 'of' | 'output' | 'how' | 'cost'>,
    isTaught: (one: Example) => boolean,
    labelOf: (part: Part) => number,
    timesOf: (one: Example) => number = () => 1,
  ): Problem => {
    const taught = [...parts[about.of].entries()].filter(([, { one }]) => isTaught(one))
    return {
      ...about,
      rows: Int32Array.from(taught, ([at]) => at),
      labels: Float64Array.from(taught, ([, part]) => labelOf(part)),
      times: Float64Array.from(taught, ([, { one }]) => timesOf(one)),
    }
  }
  const flags = (of: Problem['of'], first: number) =>
    FLAG_TYPES.map((type, flag) =>
      problem(
        { of, output: first + flag, how: 'logistic', cost: COST },
        (one) => teaches(one, flag),
        (part) => isFlagged(part.flags, flag),
        ({ answer }) => (answer.near?.some((near) => near.type === type) ? NEAR_MISS_COUNTS : 1),
      ),
    )
  return [
    ...flags('sentences', OUTPUTS.sentence),
    ...flags('whole', OUTPUTS.passage),
    problem(
      { of: 'whole', output: OUTPUTS.any, how: 'logistic', cost: COST_ANY },
      // That one type was denied does not say that there is no other.
      (one) => one.judged === null || one.flags.size > 0,
      (part) => Math.min(part.flags.size, 1),
    ),
    problem(
      { of: 'whole', output: OUTPUTS.concreteness, how: 'ridge', cost: PENALTY },
      (one) => one.judged === null,
      ({ one }) => one.answer.concreteness,
    ),
  ]
}

/** Trains every output on the examples with the features of `names`; what was not judged teaches nothing. */
export async function trainLinear(examples: readonly Example[], names: Names): Promise<Linear> {
  const sets: RowSets = {
    whole: examples.map(({ whole }) => rowOf(whole, names)),
    sentences: examples.flatMap(({ sentences }) => sentences.map(({ own }) => rowOf(own, names))),
  }
  const problems = problemsOf({
    whole: examples.map((one) => ({ one, flags: one.flags })),
    sentences: examples.flatMap((one) => one.sentences.map(({ flags }) => ({ one, flags }))),
  })
  const solved = await solveAll(sets, problems, names.size)
  const byOutput = [...problems.entries()].sort(([, a], [, b]) => a.output - b.output)
  return { names, outputs: byOutput.flatMap(([at]) => solved[at] ?? []) }
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
  const concrete = (bag: Bag): number => scoreOf(outputs[OUTPUTS.concreteness] ?? none, rowOf(bag, names))
  const sentences = example.sentences.map(({ alone }) => concrete(alone))
  return { views, concreteness: concretenessOf(concrete(example.whole), sentences) }
}
