import type { Alarms } from './alarms'
import { quoteOf } from './detect/detect'
import { widen } from './detect/widen'
import type { Finding } from './finding'
import { clauseFor } from './hints/hints'
import type { Reading } from './text/reading'
import type { FlagType } from './vocabulary'

const MOST = 3
/** An answer that leans towards a type no more than this is like any other answer. */
const WORTH_NAMING = 0.04
/** From here on the clause that speaks for it is marked in the text. */
const WORTH_MARKING = 0.1

/** Messages of a marked question, as those of a rule: `rules-flags.asked.*`. */
export const ASKED_RULE = 'flags/asked'

/**
 * Flag types worth asking the consultant about, at most three: the asserted ones by severity and number, then
 * phrases that the rest of the answer did not bear out, then what the words lean towards.
 */
export function suggestFlags({ sure, doubted, hints }: Alarms): FlagType[] {
  const weight = new Map<FlagType, number>()
  for (const { rule, range } of sure) {
    if (!rule.flag) continue
    weight.set(rule.flag, (weight.get(rule.flag) ?? 0) + (range.severity ?? rule.severity ?? 1))
  }
  const asserted = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([flag]) => flag)
  const inDoubt = new Set(doubted.map(({ rule }) => rule.flag))
  const rest = hints.filter(({ flag, likelihood }) => likelihood >= WORTH_NAMING || inDoubt.has(flag))
  return [...new Set([...asserted, ...rest.map(({ flag }) => flag)])].slice(0, MOST)
}

/** Questions to the consultant as findings: no points, a quote each, one for a flag type that nothing asserts. */
export function askedFindings(reading: Reading, alarms: Alarms): Finding[] {
  const asserted = new Set(alarms.sure.map(({ rule }) => rule.flag))
  const likelihood = new Map(alarms.hints.map((hint) => [hint.flag, hint.likelihood]))
  return suggestFlags(alarms).flatMap((flag): Finding[] => {
    if (asserted.has(flag)) return []
    const doubt = alarms.doubted.find(({ rule }) => rule.flag === flag)
    if (!doubt && (likelihood.get(flag) ?? 0) < WORTH_MARKING) return []
    const clause = doubt ? doubt.range : clauseFor(reading, flag)
    if (!clause) return []
    return [
      {
        dimension: 'flags',
        ruleId: ASKED_RULE,
        ruleVersion: 1,
        mark: 'asked',
        quotes: [quoteOf(reading, withoutMarks(reading, doubt ? widen(reading, clause) : clause))],
        points: 0,
        flag,
      },
    ]
  })
}

/** A clause ends with its mark of punctuation, a quote does not. */
function withoutMarks(reading: Reading, range: { from: number; to: number }): { from: number; to: number } {
  let { from, to } = range
  while (to - 1 > from && reading.tokens[to - 1]?.type === 'punctuation') to--
  while (from + 1 < to && reading.tokens[from]?.type === 'punctuation') from++
  return { from, to }
}
