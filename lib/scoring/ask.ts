import { type Hit, quoteOf } from './detect/detect'
import { isPointableSentence } from './detect/surroundings'
import type { Remark } from './discovery'
import type { TokenRange } from './rules/rule'
import type { Reading } from './text/reading'
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

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const ABOUT_TIME =
  words(`soon sometime someday eventually sooner shortly promptly quickly asap gradually whenever
  скоро вскоре когда-нибудь когда-то быстрее быстро побыстрее оперативно своевременно вовремя постепенно поэтапно`)
const ABOUT_PEOPLE = words(
  `someone somebody everyone everybody кто-нибудь кто-то кое-кто многие многих любой`,
)
const ABOUT_FREQUENCY = words(`always usually generally occasionally
  всегда постоянно часто иногда редко порой периодически регулярно обычно`)

const vagueKey = (reading: Reading, range: TokenRange): string => {
  const norm = reading.tokens[range.from]?.norm ?? ''
  if (ABOUT_TIME.has(norm)) return 'vague-time'
  if (ABOUT_PEOPLE.has(norm)) return 'vague-people'
  return ABOUT_FREQUENCY.has(norm) ? 'vague-frequency' : 'vague-quantity'
}

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
  'why-us': 'missing-example',
}

const RANKS = new Map([...STRONG, ...WEAK].map((name, rank) => [`concreteness/${name}`, rank]))
const rank = ({ rule }: Hit): number => RANKS.get(rule.id) ?? Number.POSITIVE_INFINITY

/** A sentence that names something has half answered already: its empty words come after those of the others. */
const HALF_ANSWERED = 4

/**
 * The next clarifying question: a key of the `ask` messages, and in `quote` the short exact phrase it is about.
 * `missing-*` keys quote nothing: the answer is not empty in any one place, it lacks something.
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
    if (own < bestRank) {
      best = hit
      bestRank = own
    }
  }
  if (!best) return enough ? null : { key: `ask.${MISSING[reading.intent]}`, values: {} }
  const name = best.rule.id.slice(best.rule.id.indexOf('/') + 1)
  const key = name === 'vague-quantity' ? vagueKey(reading, best.range) : name
  return { key: `ask.${key}`, values: { quote: quoteOf(reading, short(reading, best.range)).quote } }
}
