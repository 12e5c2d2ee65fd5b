import type { Alarms } from './alarms'
import { type Hit, quoteOf } from './detect/detect'
import { widen, withoutMarks } from './detect/widen'
import type { Finding } from './finding'
import type { Judgement } from './learned/learned'
import { LEARNED_SEVERITY } from './learned/rules'
import { MOST_SUGGESTED } from './policy'
import type { Reading } from './text/reading'
import { FLAG_TYPES, type FlagType } from './vocabulary'

/** An answer that shows a type no likelier than this is like any other answer. */
const WORTH_NAMING = 0.01

/** Messages of a marked question, as those of a rule: `rules-flags.asked.*`. */
export const ASKED_RULE = 'flags/asked'

function isOneOf(hits: readonly Hit[], flag: FlagType): boolean {
  for (const { rule } of hits) if (rule.flag === flag) return true
  return false
}

/** Flag types worth asking the consultant about, the likeliest first, at most three; what is asserted comes first. */
export function suggestFlags({ sure, doubted, likely }: Alarms): FlagType[] {
  const out: FlagType[] = []
  for (const asserted of [true, false])
    for (const { flag, likelihood } of likely) {
      if (out.length === MOST_SUGGESTED) return out
      const isWorth = likelihood >= WORTH_NAMING || isOneOf(doubted, flag)
      if (isWorth && isOneOf(sure, flag) === asserted) out.push(flag)
    }
  return out
}

/** Engines differ in the last digit of an exponential, and a text must be read the same in the browser and on the server. */
const rounded = (likelihood: number): number => Math.round(likelihood * 1e6) / 1e6

/**
 * Questions to the consultant as findings: no points, a quote each, one for a flag type that nothing asserts.
 * @param suggested by `suggestFlags`
 */
export function askedFindings(reading: Reading, alarms: Alarms, suggested: readonly FlagType[]): Finding[] {
  const out: Finding[] = []
  for (const flag of suggested) {
    const { likelihood = 0, sentence = 0 } = alarms.likely.find((one) => one.flag === flag) ?? {}
    if (likelihood < alarms.judgement.ask || isOneOf(alarms.sure, flag)) continue
    const doubt = alarms.doubted.find(({ rule }) => rule.flag === flag)
    out.push(question(reading, alarms.judgement, { flag, likelihood, sentence, doubt }))
  }
  return out
}

/**
 * What there is to ask once a question was denied: about another sentence that shows the same type likely enough, the
 * likeliest first. Of one type no more than an answer is asked altogether.
 * @param asked by `askedFindings`
 */
export function furtherFindings(reading: Reading, alarms: Alarms, asked: readonly Finding[]): Finding[] {
  const { likelihoods, ask } = alarms.judgement
  return asked.flatMap(({ flag, quotes: [first] }) => {
    if (flag === undefined || first === undefined) return []
    const at = FLAG_TYPES.indexOf(flag)
    const found: Finding[] = []
    reading.sentences.forEach(({ from, to }, sentence) => {
      const likelihood = likelihoods[sentence * FLAG_TYPES.length + at] ?? 0
      const [start, end] = [reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0]
      if (likelihood < ask || (start < first.end && first.start < end)) return
      const doubt = alarms.doubted.find(
        ({ rule, range }) => rule.flag === flag && reading.tokens[range.from]?.sentence === sentence,
      )
      found.push(question(reading, alarms.judgement, { flag, likelihood, sentence, doubt }))
    })
    return found.sort((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0)).slice(0, MOST_SUGGESTED - 1)
  })
}

interface Asked {
  readonly flag: FlagType
  readonly likelihood: number
  readonly sentence: number
  /** A phrase that may be meant so; without one the clause that speaks most is asked about. */
  readonly doubt: Hit | undefined
}

function question(
  reading: Reading,
  judgement: Judgement,
  { flag, likelihood, sentence, doubt }: Asked,
): Finding {
  const clause = doubt ? widen(reading, doubt.range) : judgement.clauseFor(sentence, flag)
  return {
    dimension: 'flags',
    ruleId: ASKED_RULE,
    ruleVersion: 1,
    mark: 'asked',
    quotes: [quoteOf(reading, withoutMarks(reading, clause))],
    points: 0,
    flag,
    severity: doubt ? (doubt.range.severity ?? doubt.rule.severity ?? LEARNED_SEVERITY) : LEARNED_SEVERITY,
    likelihood: rounded(likelihood),
  }
}
