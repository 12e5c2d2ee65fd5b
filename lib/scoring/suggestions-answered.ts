import type { AnsweredSuggestion, Round } from './discovery'
import { findClause } from './find-clause'
import type { Finding, Quote } from './finding'
import { MOST_SUGGESTED } from './policy'
import { FLAG_POINTS } from './weights'

/** Messages of what the consultant confirmed: `rules-flags.confirmed.*`. */
export const CONFIRMED_RULE = 'flags/confirmed'
const VERSION = 1

const touches = (finding: Finding, clause: Quote): boolean =>
  finding.quotes.some(({ start, end }) => start < clause.end && clause.start < end)

/**
 * The findings of one text with what the consultant answered to its suggestions. A confirmed clause becomes a finding
 * of its own, which takes in what the scorer asserts of the same type there; a denied clause is asked about no more,
 * and what the scorer asserts of it stays visible and takes nothing. An answer whose words are gone changes nothing.
 */
export function withAnswers(
  findings: readonly Finding[],
  text: string,
  answered: readonly AnsweredSuggestion[],
): Finding[] {
  let out = [...findings]
  for (const one of answered) {
    const clause = findClause(text, one.clause)
    if (clause) out = one.standing === 'dismissed' ? denied(out, one, clause) : confirmed(out, one, clause)
  }
  return out
}

const isAt = (finding: Finding, { flag }: AnsweredSuggestion, clause: Quote): boolean =>
  finding.flag === flag && touches(finding, clause)

function denied(findings: readonly Finding[], one: AnsweredSuggestion, clause: Quote): Finding[] {
  return findings
    .filter((finding) => finding.mark !== 'asked' || !isAt(finding, one, clause))
    .map((finding) => (isAt(finding, one, clause) ? { ...finding, denied: true } : finding))
}

/** As grave as the answer says, or as what the scorer asserts there of the same type. */
function confirmed(findings: readonly Finding[], one: AnsweredSuggestion, clause: Quote): Finding[] {
  const { flag } = one
  const severity = findings
    .filter((finding) => finding.mark === 'alarming' && isAt(finding, one, clause))
    .reduce((most, { severity }) => (severity && severity > most ? severity : most), one.severity)
  const left = findings.filter((finding) =>
    finding.mark === 'asked' ? finding.flag !== flag : !isAt(finding, one, clause),
  )
  return [
    ...left,
    {
      dimension: 'flags',
      ruleId: CONFIRMED_RULE,
      ruleVersion: VERSION,
      mark: 'confirmed',
      quotes: [clause],
      points: FLAG_POINTS[severity],
      flag,
      severity,
    },
  ]
}

/** A finding with the round that it was said in. */
interface Placed {
  readonly round: number
  readonly finding: Finding
}

/**
 * The same over all rounds of one answer: a type confirmed in one reply is asked about in no other, and where a
 * question was denied another of that type takes its place.
 * @param further questions about other words, the likeliest first
 */
export function answeredRounds(
  rounds: readonly Pick<Round, 'text'>[],
  findings: readonly Placed[],
  answered: readonly AnsweredSuggestion[],
  further: readonly Placed[] = [],
): Placed[] {
  if (answered.length === 0) return [...findings]
  const each = rounds.flatMap(({ text }, round) =>
    withAnswers(
      findings.filter((one) => one.round === round).map(({ finding }) => finding),
      text,
      answered.filter((one) => one.round === round),
    ).map((finding) => ({ round, finding })),
  )
  const confirmed = new Set(
    each.flatMap(({ finding }) => (finding.mark === 'confirmed' ? [finding.flag] : [])),
  )
  const left = each.filter(({ finding }) => finding.mark !== 'asked' || !confirmed.has(finding.flag))
  return [...left, ...askedInstead(rounds, left, answered, further)]
}

/**
 * What is asked in the place of denied questions. A no holds for its words, wherever they are said again; and with
 * the answered ones an answer is asked no more than `MOST_SUGGESTED`, so that a no does not bring up the next for ever.
 */
function askedInstead(
  rounds: readonly Pick<Round, 'text'>[],
  left: readonly Placed[],
  answered: readonly AnsweredSuggestion[],
  further: readonly Placed[],
): Placed[] {
  const heard = answered.flatMap((one) => {
    const quote = findClause(rounds[one.round]?.text ?? '', one.clause)
    return quote ? [{ ...one, quote }] : []
  })
  const denied = new Set(heard.filter(({ standing }) => standing === 'dismissed').map(({ flag }) => flag))
  const open = left.filter(({ finding }) => finding.mark === 'asked')
  const settled = new Set(
    left.flatMap(({ finding }) => (finding.flag && !finding.denied ? finding.flag : [])),
  )
  const isHeard = ({ round, finding }: Placed): boolean =>
    heard.some(
      ({ flag, quote, ...one }) =>
        flag === finding.flag &&
        ((one.round === round && touches(finding, quote)) || finding.quotes[0]?.quote === one.clause),
    )
  return further
    .filter((one) => {
      const { flag } = one.finding
      if (!flag || !denied.has(flag) || settled.has(flag) || isHeard(one)) return false
      settled.add(flag)
      return true
    })
    .slice(0, Math.max(0, MOST_SUGGESTED - open.length - heard.length))
}
