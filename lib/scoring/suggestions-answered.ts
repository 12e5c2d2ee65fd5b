import type { AnsweredSuggestion, Round } from './discovery'
import type { Finding, Quote } from './finding'
import { MOST_SUGGESTED } from './policy'
import { FLAG_POINTS } from './weights'

/** Messages of what the consultant confirmed: `rules-flags.confirmed.*`. */
export const CONFIRMED_RULE = 'flags/confirmed'
const VERSION = 1

/** Words of a clause that must still stand together when its wording was touched since. */
const SAME_CLAUSE = 0.6

const WORD = /[\p{L}\p{N}]+/gu

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: word.toLowerCase().replaceAll('ё', 'е'),
    start: index,
    end: index + word.length,
  }))

/**
 * Where a clause stands in a text now: exactly, or as the stretch of as many words that shares most of them, since
 * people mend a typing mistake after they have answered. Null when the words are gone.
 */
export function findClause(text: string, clause: string): Quote | null {
  const at = clause === '' ? -1 : text.indexOf(clause)
  if (at >= 0) return { start: at, end: at + clause.length, quote: clause }
  const wanted = new Map<string, number>()
  const asked = wordsOf(clause)
  for (const { folded } of asked) wanted.set(folded, (wanted.get(folded) ?? 0) + 1)
  const words = wordsOf(text)
  const here = new Map<string, number>()
  const moved = (word: Word | undefined, by: 1 | -1): number => {
    const most = word ? (wanted.get(word.folded) ?? 0) : 0
    if (!word || most === 0) return 0
    const held = here.get(word.folded) ?? 0
    here.set(word.folded, held + by)
    return Math.min(held + by, most) - Math.min(held, most)
  }
  const size = Math.min(asked.length, words.length)
  let shared = 0
  let best = { shared: 0, from: 0 }
  words.forEach((word, index) => {
    shared += moved(word, 1)
    if (index >= size) shared += moved(words[index - size], -1)
    if (shared > best.shared) best = { shared, from: Math.max(0, index - size + 1) }
  })
  if (best.shared === 0 || best.shared < SAME_CLAUSE * asked.length) return null
  const start = words[best.from]?.start ?? 0
  const end = words[best.from + size - 1]?.end ?? text.length
  return { start, end, quote: text.slice(start, end) }
}

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
  for (const { flag, clause, severity, standing } of answered) {
    const quote = findClause(text, clause)
    if (!quote) continue
    const there = (finding: Finding): boolean => finding.flag === flag && touches(finding, quote)
    if (standing === 'dismissed') {
      out = out
        .filter((finding) => !(finding.mark === 'asked' && there(finding)))
        .map((finding) => (there(finding) ? { ...finding, denied: true } : finding))
      continue
    }
    const gravest = out
      .filter((finding) => finding.mark === 'alarming' && there(finding))
      .reduce((most, one) => (one.severity && one.severity > most ? one.severity : most), severity)
    out = out.filter((finding) => (finding.mark === 'asked' ? finding.flag !== flag : !there(finding)))
    out.push({
      dimension: 'flags',
      ruleId: CONFIRMED_RULE,
      ruleVersion: VERSION,
      mark: 'confirmed',
      quotes: [quote],
      points: FLAG_POINTS[gravest],
      flag,
      severity: gravest,
    })
  }
  return out
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
