import { alarmsOf } from '@/lib/scoring/alarms'
import { compileRules } from '@/lib/scoring/detect/compile'
import { detect, type Hit, quoteOf } from '@/lib/scoring/detect/detect'
import { pointsOf } from '@/lib/scoring/points'
import { detector } from '@/lib/scoring/rules/registry'
import { suggestFlags } from '@/lib/scoring/suggest'
import { read } from '@/lib/scoring/text/read'
import type { Reading } from '@/lib/scoring/text/reading'
import type { AnswerLine } from './score-schemas'

/* What either half of the scorer says of an answer without the other: the rows of the evaluation beside "all". */

const NO_RULES = compileRules([])

const readingOf = ({ lang, intent, answer }: AnswerLine): Reading =>
  read(answer, { intent, lang, speaker: 'verbatim' })

const flagsOf = (reading: Reading, hits: readonly Hit[]) =>
  hits.flatMap(({ rule: { flag }, range }) =>
    flag === undefined ? [] : [{ type: flag, ...quoteOf(reading, range) }],
  )

/** Every alarming phrase is asserted, for without the learned part nothing doubts it. */
export function predictByRules(line: AnswerLine) {
  const reading = readingOf(line)
  const hits = detect(detector(), reading)
  const flags = flagsOf(reading, hits)
  return {
    id: line.id,
    concreteness: pointsOf(hits.map((hit) => ({ reading, hit, share: 1 }))).score,
    flags,
    suggested: [...new Set(flags.map(({ type }) => type))].slice(0, 3),
  }
}

/** The shipped weights with the rules' findings kept from them. */
export function predictByLearning(line: AnswerLine) {
  const reading = readingOf(line)
  const alarms = alarmsOf(NO_RULES, reading)
  return {
    id: line.id,
    concreteness: alarms.judgement.concreteness,
    flags: flagsOf(reading, alarms.sure),
    suggested: suggestFlags(alarms),
  }
}
