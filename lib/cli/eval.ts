import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import trained from '@/lib/scoring/learned/figures.gen.json'
import { LANGS } from '@/lib/scoring/vocabulary'
import { evaluateAnswers, measureAnswers } from '@/tests/eval/evaluate-answers'
import { measureCases } from '@/tests/eval/evaluate-cases'
import {
  accuracyFromAlone,
  evaluateReshaped,
  longestChain,
  printReshaped,
} from '@/tests/eval/evaluate-reshaped'
import type { Measured } from '@/tests/eval/grounds'
import type { AnswerPrediction, Figures, LabelledAnswer, LabelledCase } from '@/tests/eval/labels'
import { measureRequests, OPEN, openAnswers, openCases, openFigures } from '@/tests/eval/open-figures'
import { DRAWS, lengthOf } from '@/tests/eval/reshaped-cases'
import { wilson } from '@/tests/eval/statistics'
import { corpusDiscoveries } from './corpus-discoveries'
import { printLearning } from './eval-learning'
import { printWays } from './eval-match'
import { InputError } from './score-input'
import { predictByLearning, predictByRules } from './score-parts'
import { predictAnswer, predictCase } from './score-predict'
import type { AnswerLine, CaseLine } from './score-schemas'
import { printFigures } from './training/print-figures'
import { verdictFigures } from './verdict-figures'

/**
 * `npm run eval [-- FOLDER]`: every figure on a folder of labelled cases; without one, on the open cases and by
 * cross-validation. `npm run eval -- --record` writes down what the test of figures holds the scorer to, and
 * what the rules page says of the verdict.
 */

const RECORD = fileURLToPath(new URL('../../tests/eval/recorded.json', import.meta.url))
const VERDICTS = fileURLToPath(new URL('../scoring/verdict-figures.gen.json', import.meta.url))
const NUMBER = /\d+/g

const count = (value: number): string => String(Math.round(10 * value) / 10)

function print(title: string, figures: Figures, grounds: Measured['grounds'] = {}): void {
  process.stdout.write(`\n${title}\n`)
  for (const [name, value] of Object.entries(figures)) {
    const ground = grounds[name]
    process.stdout.write(`  ${name}: ${value}${ground?.kind === 'share' ? interval(ground) : ''}\n`)
  }
}

/** Wilson's bounds at 95% and the counts. */
function interval({ right, of }: { readonly right: number; readonly of: number }): string {
  const { from, to } = wilson(right, of)
  return ` (${from.toFixed(2)}-${to.toFixed(2)}; ${count(right)} of ${count(of)})`
}

/** What a scorer would get that knew nothing but the length, or nothing but the numbers, of an answer. */
function floor(gold: readonly LabelledAnswer[], score: (text: string) => number): Figures {
  const said = gold.map(
    ({ id, answer }): AnswerPrediction => ({
      id,
      concreteness: score(answer),
      flags: [],
      suggested: [],
    }),
  )
  const figures = Object.entries(evaluateAnswers(gold, said))
  return Object.fromEntries(
    figures.filter(([name]) => name.startsWith('concreteness') && !name.includes('alone')),
  )
}

const WAYS: readonly (readonly [string, (line: AnswerLine) => AnswerPrediction])[] = [
  ['rules only', predictByRules],
  ['learned only', predictByLearning],
  ['all', predictAnswer],
]

async function answers(folder: string): Promise<void> {
  const rows = await openAnswers(folder)
  for (const [way, predict] of WAYS) {
    const { figures, grounds } = measureAnswers(rows, rows.map(predict))
    print(`Answers (${rows.length}): ${way}`, figures, grounds)
  }
  print(
    'Answers: length only',
    floor(rows, (text) => text.length),
  )
  print(
    'Answers: numbers only',
    floor(rows, (text) => text.match(NUMBER)?.length ?? 0),
  )
}

async function requests(folder: string): Promise<void> {
  const { figures, grounds, requests } = await measureRequests(folder)
  print(`Requests beside offers (${requests})`, figures, grounds)
}

function cases(of: string, rows: readonly (LabelledCase & CaseLine)[]): void {
  const { figures, grounds } = measureCases(rows, rows.map(predictCase))
  print(`Whole discoveries, ${of} (${rows.length})`, figures, grounds)
  print('The same: verdict from one number alone', {
    'accuracy by the longest chain of rounds': accuracyFromAlone(rows, longestChain),
    'accuracy by the number of words': accuracyFromAlone(rows, lengthOf),
  })
  process.stdout.write(
    `\nThe same told otherwise, the matter left as it is (where chance draws: mean of ${DRAWS})\n`,
  )
  process.stdout.write(`${printReshaped(evaluateReshaped(rows))}\n`)
  process.stdout.write(
    '  standard-offer means still vague when the clarifications are used up: with rounds taken away it must be clarify\n',
  )
}

/** What the two trainings wrote down: they take minutes, so they are not done again here. */
function crossValidated(): void {
  printWays()
  for (const lang of LANGS) process.stdout.write(`\n${printFigures(lang, trained.answers[lang])}\n`)
}

async function main(): Promise<void> {
  if (process.argv[2] === '--record') {
    writeFileSync(RECORD, `${JSON.stringify(await openFigures(), null, 2)}\n`)
    writeFileSync(VERDICTS, `${JSON.stringify(verdictFigures(), null, 2)}\n`)
    return
  }
  const folder = process.argv[2] ?? OPEN
  if (process.argv[2] === undefined) crossValidated()
  await answers(folder)
  await requests(folder)
  if (folder === OPEN) {
    cases('open', await openCases(folder))
    cases('our own', corpusDiscoveries())
  }
  if (process.argv[2] === undefined) await printLearning()
}

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
})
