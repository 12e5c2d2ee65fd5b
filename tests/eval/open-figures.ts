import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusDiscoveries } from '@/lib/cli/corpus-discoveries'
import { allJsonLines, InputError } from '@/lib/cli/score-input'
import { predictAnswer, predictCase, predictRequest } from '@/lib/cli/score-predict'
import { answerLine, caseLine, firmLine, requestLine } from '@/lib/cli/score-schemas'
import { measureAnswers } from './evaluate-answers'
import { measureCases } from './evaluate-cases'
import { measureMatch } from './evaluate-match'
import { type Measured, noiseOf } from './grounds'
import { labelledAnswer, labelledCase, labelledRequest } from './labels'

/** The labelled cases that lie open. */
export const OPEN = fileURLToPath(new URL('./open', import.meta.url))

/** A figure and how far it may move by chance. */
export interface Recorded {
  readonly value: number
  readonly noise: number
}

/** Figures that a change of the scorer must not make worse, of answers (by language), cases and requests. */
const OF_ANSWERS =
  /^(concreteness\.(spearman-length-controlled|auc-slogan-vs-concrete)|flags\.(suggested-at-3|precision|recall|span-overlap|false-alarms-on-hard-clean|quotes-that-are-exact))\.(en|ru)$/
const OF_CASES = /^(verdict\.(accuracy|take-and-decline-swapped)|fit\.spearman)\.all$/
const OF_REQUESTS =
  /^match\.(top1|top3|gap-found|gap-precision|auc-fits-vs-none|none-f1|spearman-fit)\.(all|en|ru|cross)$/

/** Of these the less the better. */
const THE_LESS_THE_BETTER = /false-alarms|swapped/

/** Figures are rounded to three places, the recorded ones too. */
const ROUNDING = 0.001

/** Labelled answers of a folder of cases. */
export const openAnswers = async (folder: string) =>
  (
    await Promise.all(
      ['ru', 'en'].map((lang) =>
        allJsonLines(join(folder, `answers.${lang}.jsonl`), labelledAnswer.and(answerLine)),
      ),
    )
  ).flat()

/** Labelled discoveries of a folder of cases. */
export const openCases = (folder: string) =>
  allJsonLines(join(folder, 'cases.jsonl'), labelledCase.and(caseLine))

/** The figures of the requests of a folder beside the offers of its firms. */
export async function measureRequests(folder: string): Promise<Measured & { readonly requests: number }> {
  const firms = await allJsonLines(join(folder, 'catalogues.jsonl'), firmLine)
  const byName = new Map(firms.map((firm) => [firm.firm, firm]))
  const rows = await allJsonLines(join(folder, 'requests.jsonl'), labelledRequest.and(requestLine))
  const said = rows.map((row) => {
    const firm = byName.get(row.firm)
    if (firm === undefined) throw new InputError(`request ${row.id}: there is no firm ${row.firm}`)
    return predictRequest(row, firm)
  })
  return { ...measureMatch(rows, said), requests: rows.length }
}

function watched({ figures, grounds }: Measured, names: RegExp): Record<string, Recorded> {
  const out: Record<string, Recorded> = {}
  for (const [name, ground] of Object.entries(grounds)) {
    if (!names.test(name)) continue
    const value = Number(figures[name])
    out[name] = { value, noise: Math.round(1000 * noiseIn(name, value, ground)) / 1000 }
  }
  return out
}

function noiseIn(name: string, value: number, ground: Measured['grounds'][string]): number {
  if (name.startsWith('flags.quotes-that-are-exact')) return 0
  // Of so few verdicts the binomial noise would let two fall.
  if (name.startsWith('verdict.accuracy') && ground.kind === 'share') return 1 / ground.of
  return noiseOf(value, ground)
}

/** The watched figures of the scorer as it is now, on the open cases and on whole discoveries of our own. */
export async function openFigures(): Promise<Record<string, Recorded>> {
  const answers = await openAnswers(OPEN)
  const cases = await openCases(OPEN)
  const own = corpusDiscoveries()
  const ofOwn = watched(measureCases(own, own.map(predictCase)), OF_CASES)
  return {
    ...Object.fromEntries(Object.entries(ofOwn).map(([name, figure]) => [`own.${name}`, figure])),
    ...watched(measureAnswers(answers, answers.map(predictAnswer)), OF_ANSWERS),
    ...watched(measureCases(cases, cases.map(predictCase)), OF_CASES),
    ...watched(await measureRequests(OPEN), OF_REQUESTS),
  }
}

/** The figures that are worse than recorded by more than the recorded noise, a line each. */
export const fallenFrom = (
  recorded: Readonly<Record<string, Recorded>>,
  now: Readonly<Record<string, Recorded>>,
): string[] =>
  Object.entries(recorded).flatMap(([name, was]) => {
    const value = now[name]?.value ?? Number.NaN
    const worse = THE_LESS_THE_BETTER.test(name) ? value - was.value : was.value - value
    return worse <= was.noise + ROUNDING ? [] : [`${name}: ${value}, recorded ${was.value} ± ${was.noise}`]
  })
