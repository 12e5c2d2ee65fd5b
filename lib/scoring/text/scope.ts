import type { Guard } from '../rules/rule'
import type { Speaker } from '../vocabulary'
import type { DraftClause } from './clauses'
import { isNegator, NEGATORS } from './negators'
import type { Span, Token } from './reading'
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

const isWish = (tokens: Tokens, at: number, clause: Span): boolean => {
  for (let i = Math.max(clause.from, at - 3); i < Math.min(clause.to, at + 4); i++)
    if (((tokens[i]?.form.sets ?? 0) & WISH) !== 0) return true
  return false
}

const holdsPair = (tokens: Tokens, { from, to }: Span, pairs: WordPairs): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token && (token.form.sets & pairs.opening) !== 0 && pairs.has(token.norm, tokens[i + 1]?.norm ?? ''))
      return true
  }
  return false
}

const countNegators = (tokens: Tokens, { from, to }: Span): number => {
  let count = 0
  for (let i = from; i < to; i++) if (isNegator(tokens, i)) count++
  return count
}

/** "I would send a report" supposes something, "I would like a report" asks for it. */
const supposes = (tokens: Tokens, clause: Span): boolean => {
  for (let i = clause.from; i < clause.to; i++)
    if (((tokens[i]?.form.sets ?? 0) & WOULD) !== 0 && !isWish(tokens, i, clause)) return true
  return false
}

/** Somebody's words in quotes, reported by a speaker who says neither "I" nor "we" before the quote. */
const quotesSomebody = (tokens: Tokens, { from, to }: Span): boolean => {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.norm === '"') return true
    if (token && (token.form.sets & FIRST_PERSON) !== 0) return false
  }
  return false
}

const NEGATED = 1
const PAST_TIME = 2
const HYPOTHETICAL = 4
const THIRD_PARTY = 8
const GUARDS: readonly Guard[] = ['negated', 'past', 'hypothetical', 'third-party']
/** Not a circumstance but a word that puts what was told before it in the same sentence into the past. */
const STOPS = 16

/** One set for each combination, shared by all clauses. */
const SCOPES = Array.from(
  { length: STOPS },
  (_, bits): ReadonlySet<Guard> => new Set(GUARDS.filter((_guard, at) => (bits & (1 << at)) !== 0)),
)
/** Of clauses that have not been judged yet. */
export const NO_SCOPE: ReadonlySet<Guard> = SCOPES[0] ?? new Set()

/** What the words of a clause say about it, and what it takes over from the clause above it. */
const circumstancesOf = (tokens: Tokens, clause: Span, above: number, speaker: Speaker): number => {
  let sets = 0
  for (let i = clause.from; i < clause.to; i++) sets |= tokens[i]?.form.sets ?? 0
  let scope = above
  if (sets & NEGATORS && countNegators(tokens, clause) % 2 === 1) scope |= NEGATED
  if (sets & IF || (sets & WOULD && supposes(tokens, clause))) scope |= HYPOTHETICAL
  if (sets & PAST || (sets & PAST_PAIRS.opening && holdsPair(tokens, clause, PAST_PAIRS))) scope |= PAST_TIME
  if (sets & (NOW | STILL) || (sets & STILL_PAIRS.opening && holdsPair(tokens, clause, STILL_PAIRS)))
    scope &= ~PAST_TIME
  if (sets & OUTSIDERS) scope |= THIRD_PARTY
  // The consultant's own account puts the prospect's words in quotes; there they are the prospect's.
  if (sets & REPORTS && speaker === 'verbatim' && quotesSomebody(tokens, clause)) scope |= THIRD_PARTY
  return sets & STOPPED ? scope | STOPS : scope
}

const SUBORDINATE = new Set(['чтобы', 'чтоб', 'что', 'that', 'to', 'which'])
const INHERITED = NEGATED | PAST_TIME | THIRD_PARTY

/** Judges the circumstances of every clause with its neighbours in the sentence. */
export function judgeScopes(tokens: Tokens, clauses: readonly DraftClause[], speaker: Speaker): void {
  const scopes: number[] = []
  let last = 0
  let sentence = -1
  for (const clause of clauses) {
    const { opener } = clause
    const inherits = clause.sentence === sentence && opener !== null && SUBORDINATE.has(opener)
    last = circumstancesOf(tokens, clause, inherits ? last & INHERITED : 0, speaker)
    sentence = clause.sentence
    scopes.push(last)
  }
  // "They counted our hours, we stopped that": what is told before "stopped" in one sentence is over.
  let over = -1
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]
    const scope = scopes[i] ?? 0
    if (!clause) continue
    if ((scope & STOPS) !== 0) over = clause.sentence
    clause.scope = SCOPES[(scope & ~STOPS) | (clause.sentence === over ? PAST_TIME : 0)] ?? NO_SCOPE
  }
}
