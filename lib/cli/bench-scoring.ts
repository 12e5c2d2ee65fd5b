import '@/lib/scoring/languages/all'
import { gradeText } from '@/lib/scoring/grade'
import { readText } from '@/lib/scoring/score'
import type { Lang } from '@/lib/scoring/vocabulary'
import { forOthers, others } from './bench-others'
import { answersOfWords, countWords, typed } from './bench-texts'
import { corpusAnswers } from './corpus-answers'

export const ANSWER_WORDS = 60
export const LONG_ANSWER_WORDS = 300
const RUNS = 4_000
const WARM_UP = 1_000
const BULK_ROUNDS = 7
const OTHERS_ROUNDS = 3

const SPOKEN = { intent: 'problem', speaker: 'verbatim' } as const

/** Milliseconds. */
export interface Percentiles {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export const percentilesOf = (times: readonly number[]): Percentiles => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export const timed = (run: () => void): number => {
  const began = performance.now()
  run()
  return performance.now() - began
}

/** How fast one answer of 60 words is read. */
export function benchAnswer(root: string, lang: Lang): Percentiles {
  const answers = answersOfWords(root, lang, ANSWER_WORDS)
  const read = (run: number) => readText(answers[run % answers.length] ?? '', { ...SPOKEN, lang })
  for (let run = 0; run < WARM_UP; run++) read(run)
  return percentilesOf(Array.from({ length: RUNS }, (_, run) => timed(() => read(run))))
}

/** How fast an answer of 300 words is read again at each key. The first answer only warms up. */
export function benchKeystroke(root: string, lang: Lang): Percentiles {
  const [first = [], ...others] = answersOfWords(root, lang, LONG_ANSWER_WORDS).map(typed)
  const read = (text: string) => timed(() => readText(text, { ...SPOKEN, lang }))
  first.forEach(read)
  return percentilesOf(others.flat().map(read))
}

/**
 * Words a second of processor time, all answers of the corpus one after another: with what `npm run score` prints, and
 * with all that a screen shows.
 */
export function benchBulk(lang: Lang): { readonly graded: number; readonly read: number } {
  const answers = corpusAnswers(lang)
  const optionsOf = ({ intent, speaker }: (typeof answers)[number]) =>
    ({ intent, speaker: speaker ?? 'verbatim', lang }) as const
  return {
    graded: middleRate(answers, (item) => gradeText(item.answer, optionsOf(item))),
    read: middleRate(answers, (item) => readText(item.answer, optionsOf(item))),
  }
}

/**
 * Words a second of each package that reads English too, and how many `times` as fast the scorer is on the same texts,
 * measured right after it.
 */
export async function benchOthers(): Promise<readonly { name: string; rate: number; times: number }[]> {
  const answers = forOthers(corpusAnswers('en'))
  const own = (item: (typeof answers)[number]) =>
    readText(item.answer, { intent: item.intent, speaker: item.speaker ?? 'verbatim', lang: 'en' })
  const rows: { name: string; rate: number; times: number }[] = []
  for (const { name, read } of await others()) {
    const rate = middleRate(answers, ({ answer }) => read(answer), OTHERS_ROUNDS)
    rows.push({ name, rate, times: middleRate(answers, own, OTHERS_ROUNDS) / rate })
  }
  return rows
}

/** Words a second of processor time in which `run` goes through all answers: the middle one of some rounds. */
function middleRate<Item extends { readonly answer: string }>(
  items: readonly Item[],
  run: (item: Item) => unknown,
  rounds = BULK_ROUNDS,
): number {
  const words = items.reduce((sum, { answer }) => sum + countWords(answer), 0)
  const rates = Array.from({ length: rounds + 1 }, () => {
    const began = process.cpuUsage()
    for (const item of items) run(item)
    const { user, system } = process.cpuUsage(began)
    return words / ((user + system) / 1e6)
  })
  // The first round compiles and fills what is noted.
  const sorted = rates.slice(1).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
