import type { Guard } from '../rules/rule'
import type { Speaker } from '../vocabulary'
import type { RawClause } from './clauses'
import { isNegator, NEGATORS } from './negators'
import type { Token } from './reading'
import { type WordPairs, wordPairs, wordSet } from './word-sets'

const PAST = wordSet(`
  раньше прежде прежний прежнего прежнем прежней прежние прежних когда-то бывший бывшего бывшем бывшая бывшей
  тогдашний некогда давно однажды formerly previously once earlier ex-boss`)
const PAST_PAIRS = wordPairs(`
  used-to back-then in-those no-longer not-anymore old-days last-agency last-vendor years-ago year-ago
  при-старом при-прежнем при-прошлом при-бывшем больше-не уже-не в-прошлом на-прошлой лет-назад года-назад
  год-назад прошлый-раз прошлой-работе before-that under-our under-the`)
const STOPPED = wordSet(`
  stopped quit dropped abolished scrapped abandoned anymore отменили прекратили отказались убрали завязали
  перестали бросили упразднили отучились`)
const NOW = wordSet('теперь сейчас сегодня now today nowadays currently still')
const STILL = wordSet('still до-сих по-прежнему опять снова again')
const STILL_PAIRS = wordPairs('до-сих по-прежнему')

const IF = wordSet('если if suppose supposing imagine допустим предположим представим предположительно')
const WOULD = wordSet('would could might бы б')
const WISH = wordSet(
  'like love want prefer rather хотел хотели хотела хотелось нужно надо лучше хорошо неплохо',
)

const OUTSIDERS = wordSet(`
  сосед соседи соседей соседям соседом соседа конкурент конкуренты конкурентов конкурентам конкурента знакомый
  знакомые знакомого знакомых знакомой приятель приятеля приятелей друзья друзей друга подруга коллеги-по другие
  других другим некоторые некоторых некоторым кто-то где-то чужой чужие чужих
  competitor competitors neighbour neighbours neighbor neighbors friend friends others somebody someone elsewhere`)
const REPORTS = wordSet(`
  сказал сказала сказали говорит говорят говорил говорила говорили пишет пишут писали написал написала кричал
  кричит кричала орал орет требовал требовала требовали ответил ответила
  said says say told tells wrote writes shouted yelled asked demanded`)
const FIRST_PERSON = wordSet('я мы нас меня мне нам i we us me my our мой наш наша наши моя')

type Tokens = readonly Token[]

const isWish = (tokens: Tokens, at: number, clause: RawClause): boolean => {
  for (let i = Math.max(clause.from, at - 3); i < Math.min(clause.to, at + 4); i++)
    if (((tokens[i]?.form.sets ?? 0) & WISH) !== 0) return true
  return false
}

const holdsPair = (tokens: Tokens, { from, to }: RawClause, pairs: WordPairs): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token && (token.form.sets & pairs.opening) !== 0 && pairs.has(token.norm, tokens[i + 1]?.norm ?? ''))
      return true
  }
  return false
}

const countNegators = (tokens: Tokens, { from, to }: RawClause): number => {
  let count = 0
  for (let i = from; i < to; i++) if (isNegator(tokens, i)) count++
  return count
}

/** "I would send a report" supposes something, "I would like a report" asks for it. */
const supposes = (tokens: Tokens, clause: RawClause): boolean => {
  for (let i = clause.from; i < clause.to; i++)
    if (((tokens[i]?.form.sets ?? 0) & WOULD) !== 0 && !isWish(tokens, i, clause)) return true
  return false
}

/** Somebody's words in quotes, reported by a speaker who says neither "I" nor "we" before the quote. */
const quotesSomebody = (tokens: Tokens, { from, to }: RawClause): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.norm === '"') return true
    if (token && (token.form.sets & FIRST_PERSON) !== 0) return false
  }
  return false
}

interface Signals {
  readonly denied: boolean
  readonly past: boolean
  readonly present: boolean
  readonly stopped: boolean
  readonly hypothetical: boolean
  readonly outsider: boolean
  readonly quoted: boolean
}

const signalsOf = (tokens: Tokens, clause: RawClause): Signals => {
  let sets = 0
  for (let i = clause.from; i < clause.to; i++) sets |= tokens[i]?.form.sets ?? 0
  const has = (set: number): boolean => (sets & set) !== 0
  const hasPair = (pairs: WordPairs): boolean => has(pairs.opening) && holdsPair(tokens, clause, pairs)
  return {
    denied: has(NEGATORS) && countNegators(tokens, clause) % 2 === 1,
    past: has(PAST) || hasPair(PAST_PAIRS),
    present: has(NOW | STILL) || hasPair(STILL_PAIRS),
    stopped: has(STOPPED),
    hypothetical: has(IF) || (has(WOULD) && supposes(tokens, clause)),
    outsider: has(OUTSIDERS),
    quoted: has(REPORTS) && quotesSomebody(tokens, clause),
  }
}
const SUBORDINATE = new Set(['чтобы', 'чтоб', 'что', 'that', 'to', 'which'])

const NEGATED = 1
const PAST_TIME = 2
const HYPOTHETICAL = 4
const THIRD_PARTY = 8
const GUARDS: readonly Guard[] = ['negated', 'past', 'hypothetical', 'third-party']

/** One set for each combination, shared by all clauses. */
const SCOPES = Array.from(
  { length: 1 << GUARDS.length },
  (_, bits): ReadonlySet<Guard> => new Set(GUARDS.filter((_guard, at) => (bits & (1 << at)) !== 0)),
)

/** Circumstances of every clause, judged with its neighbours in the sentence. */
export function scopesOf(
  tokens: Tokens,
  clauses: readonly RawClause[],
  speaker: Speaker,
): ReadonlySet<Guard>[] {
  const signals = clauses.map((clause) => signalsOf(tokens, clause))
  const scopes: number[] = []
  let above = 0
  let aboveIn = -1
  clauses.forEach(({ sentence, opener }, index) => {
    const signal = signals[index]
    if (!signal) return
    const inherits = sentence === aboveIn && opener !== null && SUBORDINATE.has(opener)
    let scope = inherits ? above & ~HYPOTHETICAL : 0
    if (signal.denied) scope |= NEGATED
    if (signal.hypothetical) scope |= HYPOTHETICAL
    if (signal.past) scope |= PAST_TIME
    if (signal.present) scope &= ~PAST_TIME
    // The consultant's own account puts the prospect's words in quotes; there they are the prospect's.
    if (signal.outsider || (signal.quoted && speaker === 'verbatim')) scope |= THIRD_PARTY
    scopes.push(scope)
    above = scope
    aboveIn = sentence
  })
  markAbandoned(clauses, signals, scopes)
  return scopes.map((bits) => SCOPES[bits] ?? new Set())
}

/** "They counted our hours, we stopped that": what is told before "stopped" in one sentence is over. */
function markAbandoned(clauses: readonly RawClause[], signals: readonly Signals[], scopes: number[]): void {
  let sentence = -1
  for (let i = clauses.length - 1; i >= 0; i--) {
    if (signals[i]?.stopped) sentence = clauses[i]?.sentence ?? -1
    if (clauses[i]?.sentence === sentence) scopes[i] = (scopes[i] ?? 0) | PAST_TIME
  }
}
