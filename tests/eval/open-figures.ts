import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { allJsonLines } from '@/lib/cli/score-input'
import { predictAnswer, predictCase } from '@/lib/cli/score-predict'
import { answerLine, caseLine } from '@/lib/cli/score-schemas'
import { evaluateAnswers } from './evaluate-answers'
import { evaluateCases } from './evaluate-cases'
import { labelledAnswer, labelledCase } from './labels'

/** The labelled cases that lie open. */
export const OPEN = fileURLToPath(new URL('./open', import.meta.url))

/** A figure and how many cases it was measured on. */
export interface Recorded {
  readonly value: number
  readonly cases: number
}

/** Figures that a change of the scorer must not lower. */
const WATCHED = [
  'concreteness.spearman-length-controlled',
  'concreteness.auc-slogan-vs-concrete',
  'flags.suggested-at-3',
  'flags.precision',
  'flags.recall',
  'flags.quotes-that-are-exact',
]
const WATCHED_IN_CASES = ['verdict.accuracy', 'fit.spearman']

/** The watched figures of the scorer as it is now, on the open cases. */
export async function openFigures(): Promise<Record<string, Recorded>> {
  const out: Record<string, Recorded> = {}
  for (const lang of ['en', 'ru']) {
    const rows = await allJsonLines(join(OPEN, `answers.${lang}.jsonl`), labelledAnswer.and(answerLine))
    const figures = evaluateAnswers(rows, rows.map(predictAnswer))
    for (const name of WATCHED)
      out[`${name}.${lang}`] = { value: Number(figures[`${name}.${lang}`]), cases: rows.length }
  }
  const rows = await allJsonLines(join(OPEN, 'cases.jsonl'), labelledCase.and(caseLine))
  const figures = evaluateCases(rows, rows.map(predictCase))
  for (const name of WATCHED_IN_CASES)
    out[`${name}.all`] = { value: Number(figures[`${name}.all`]), cases: rows.length }
  return out
}
