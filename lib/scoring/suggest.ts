import type { Alarms } from './alarms'
import { quoteOf } from './detect/detect'
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

/** Flag types worth asking the consultant about, the likeliest first, at most three; what is asserted comes first. */
export function suggestFlags({ sure, doubted, likely }: Alarms): FlagType[] {
  const asserted = new Set(sure.map(({ rule }) => rule.flag))
  const inDoubt = new Set(doubted.map(({ rule }) => rule.flag))
  const named = likely.filter(({ flag, likelihood }) => likelihood >= WORTH_NAMING || inDoubt.has(flag))
  const order = [
    ...named.filter(({ flag }) => asserted.has(flag)),
    ...named.filter(({ flag }) => !asserted.has(flag)),
  ]
  return order.slice(0, MOST_SUGGESTED).map(({ flag }) => flag)
}

/** Engines differ in the last digit of an exponential, and a text must be read the same in the browser and on the server. */
const rounded = (likelihood: number): number => Math.round(likelihood * 1e6) / 1e6

/** Questions to the consultant as findings: no points, a quote each, one for a flag type that nothing asserts. */
export function askedFindings(reading: Reading, alarms: Alarms): Finding[] {
  const asserted = new Set(alarms.sure.map(({ rule }) => rule.flag))
  const likely = new Map(alarms.likely.map((one) => [one.flag, one]))
  return suggestFlags(alarms).flatMap((flag): Finding[] => {
    const { likelihood = 0, sentence = 0 } = likely.get(flag) ?? {}
    if (asserted.has(flag) || likelihood < alarms.judgement.ask) return []
    const doubt = alarms.doubted.find(({ rule }) => rule.flag === flag)
    const clause = doubt ? widen(reading, doubt.range) : alarms.judgement.clauseFor(sentence, flag)
    return [
      {
        dimension: 'flags',
        ruleId: ASKED_RULE,
        ruleVersion: 1,
        mark: 'asked',
        quotes: [quoteOf(reading, withoutMarks(reading, clause))],
        points: 0,
        flag,
        severity: doubt
          ? (doubt.range.severity ?? doubt.rule.severity ?? LEARNED_SEVERITY)
          : LEARNED_SEVERITY,
        likelihood: rounded(likelihood),
      },
    ]
  })
}
