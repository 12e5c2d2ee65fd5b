import type { Alarms } from './alarms'
import { type Hit, quoteOf } from './detect/detect'
import { widen, withoutMarks } from './detect/widen'
import type { Finding } from './finding'
import { LEARNED_SEVERITY } from './learned/rules'
import type { Reading } from './text/reading'
import type { FlagType } from './vocabulary'

/** Questions and ranked types of one answer: more at once would be a questionnaire. */
export const MOST_SUGGESTED = 3
/** An answer that shows a type no likelier than this is like any other answer. */
const WORTH_NAMING = 0.01

/** Messages of a marked question, as those of a rule: `rules-flags.asked.*`. */
export const ASKED_RULE = 'flags/asked'

const isOneOf = (hits: readonly Hit[], flag: FlagType): boolean => hits.some(({ rule }) => rule.flag === flag)

/** Flag types worth asking the consultant about, the likeliest first, at most three; what is asserted comes first. */
export function suggestFlags({ sure, doubted, likely }: Alarms): FlagType[] {
  const asserted: FlagType[] = []
  const others: FlagType[] = []
  for (const { flag, likelihood } of likely)
    if (likelihood >= WORTH_NAMING || isOneOf(doubted, flag))
      (isOneOf(sure, flag) ? asserted : others).push(flag)
  return [...asserted, ...others].slice(0, MOST_SUGGESTED)
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
    const clause = doubt ? widen(reading, doubt.range) : alarms.judgement.clauseFor(sentence, flag)
    out.push({
      dimension: 'flags',
      ruleId: ASKED_RULE,
      ruleVersion: 1,
      mark: 'asked',
      quotes: [quoteOf(reading, withoutMarks(reading, clause))],
      points: 0,
      flag,
      severity: doubt ? (doubt.range.severity ?? doubt.rule.severity ?? LEARNED_SEVERITY) : LEARNED_SEVERITY,
      likelihood: rounded(likelihood),
    })
  }
  return out
}
