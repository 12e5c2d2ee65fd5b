import { isAskable } from './askable'
import { type Hit, quoteOf } from './detect/detect'
import { isPointableSentence } from './detect/surroundings'
import type { Remark } from './discovery'
import type { TokenRange } from './rules/rule'
import type { Reading, Token } from './text/reading'
import { vagueKey } from './vague'
import type { Intent } from './vocabulary'
import { CONCRETE_ENOUGH } from './weights'

/** Emptiness worth a question, the emptiest first; the rest of the id is the message key. */
const STRONG = [
  'agentless-promise',
  'slogan',
  'nominalisation-chain',
  'outcome-word',
  'promise-verb',
  'buzzword',
  'evasion',
  'price-instead-of-answer',
]
/** Asked about only while the answer as a whole is not concrete yet. */
const WEAK = ['vague-quantity', 'empty-praise', 'hedge-without-content']

const LONGEST_QUOTE = 6

/** The first words of a hit, so that the question stays short. */
const short = (reading: Reading, { from, to }: TokenRange): TokenRange => {
  let words = 0
  for (let at = from; at < to; at++) {
    if (reading.tokens[at]?.type === 'punctuation') continue
    words++
    if (words === LONGEST_QUOTE) return { from, to: at + 1 }
  }
  return { from, to }
}

/** Whether a word stands as dictionaries list it; one that may also be a form of another does not. */
const isAsListed = ({ norm, families }: Token): boolean =>
  families.every((name) => name === norm || name.startsWith('w:'))

const DECLINED = ['outcome-word', 'buzzword', 'empty-praise']

/**
 * What to quote of a hit. A Russian word in an oblique case cannot stand in a question by itself: it is quoted with
 * the words of its clause that lead up to it.
 */
function toQuote(reading: Reading, { range }: Hit, name: string): TokenRange {
  const { tokens, lang, clauses } = reading
  const first = tokens[range.from]
  if (!first || lang !== 'ru' || !DECLINED.includes(name) || isAsListed(first)) return short(reading, range)
  const earliest = Math.max(clauses[first.clause]?.from ?? 0, range.to - LONGEST_QUOTE)
  let { from } = range
  while (from > earliest && tokens[from - 1]?.type !== 'punctuation') from--
  return short(reading, { from, to: range.to })
}

/** What an answer to this question ought to hold, to be asked for when nothing in it can be quoted. */
const MISSING: Readonly<Record<Intent, string>> = {
  problem: 'missing-example',
  'outcome-evidence': 'missing-evidence',
  'current-state': 'missing-example',
  scope: 'missing-boundary',
  decision: 'missing-person',
  roles: 'missing-person',
  collaboration: 'missing-example',
  'past-experience': 'missing-example',
  timeline: 'missing-time',
  'budget-terms': 'missing-amount',
  'why-us': 'missing-reason',
}

const RANKS = new Map([...STRONG, ...WEAK].map((name, rank) => [`concreteness/${name}`, rank]))
const rank = ({ rule }: Hit): number => RANKS.get(rule.id) ?? Number.POSITIVE_INFINITY
const nameOf = ({ rule }: Hit): string => rule.id.slice(rule.id.indexOf('/') + 1)

/** A sentence that names something has half answered already: its empty words come after those of the others. */
const HALF_ANSWERED = 4

/**
 * The next clarifying question: a key of the `ask` messages, and in `quote` the short exact phrase it is about.
 * `missing-*` keys quote nothing: the answer is empty in no one place that could be asked about aloud, it lacks
 * something. What alarms has questions of its own, which come before this one (`flagsToAsk`).
 * @returns null when the answer is concrete enough and holds nothing worth a question.
 */
export function askAbout(reading: Reading, hits: readonly Hit[], score: number | null): Remark | null {
  if (score === null) return null
  const enough = score >= CONCRETE_ENOUGH
  let best: Hit | null = null
  let bestRank = enough ? STRONG.length : Number.POSITIVE_INFINITY
  for (const hit of hits) {
    const sentence = reading.tokens[hit.range.from]?.sentence ?? 0
    const own = rank(hit) + (isPointableSentence(reading, sentence) ? HALF_ANSWERED : 0)
    if (own < bestRank && isAskable(reading, hit, nameOf(hit), enough)) {
      best = hit
      bestRank = own
    }
  }
  if (!best) return enough ? null : { key: `ask.${MISSING[reading.intent]}`, values: {} }
  const name = nameOf(best)
  const key = name === 'vague-quantity' ? vagueKey(reading.tokens[best.range.from]?.norm ?? '') : name
  return { key: `ask.${key}`, values: { quote: quoteOf(reading, toQuote(reading, best, name)).quote } }
}
