import type { Guard } from '../rules/rule'
import type { Speaker } from '../vocabulary'
import type { RawClause } from './clauses'
import type { RawToken } from './tokenise'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that deny what their clause says. */
export const NEGATORS = words(`
  не нет ни без никогда нельзя никто никому никого никаких никакой никакого никакие нигде незачем ненужно некому
  not no never without nobody none nothing neither nor don't doesn't didn't won't can't cannot couldn't isn't
  aren't wasn't weren't shouldn't wouldn't haven't hasn't hadn't mustn't needn't ain't`)

const CONTRAST = words('только просто столько только-то just only merely')

const PAST = words(`
  раньше прежде прежний прежнего прежнем прежней прежние прежних когда-то бывший бывшего бывшем бывшая бывшей
  тогдашний некогда давно однажды formerly previously once earlier ex-boss`)
const PAST_PAIRS = words(`
  used-to back-then in-those no-longer not-anymore old-days last-agency last-vendor years-ago year-ago
  при-старом при-прежнем при-прошлом при-бывшем больше-не уже-не в-прошлом на-прошлой лет-назад года-назад
  год-назад прошлый-раз прошлой-работе before-that under-our under-the`)
const STOPPED = words(`
  stopped quit dropped abolished scrapped abandoned anymore отменили прекратили отказались убрали завязали
  перестали бросили упразднили отучились`)
const NOW = words('теперь сейчас сегодня now today nowadays currently still')
const STILL = words('still до-сих по-прежнему опять снова again')

const IF = words('если if suppose supposing imagine допустим предположим представим предположительно')
const WOULD = words('would could might бы б')
const WISH = words(
  'like love want prefer rather хотел хотели хотела хотелось нужно надо лучше хорошо неплохо',
)

const OUTSIDERS = words(`
  сосед соседи соседей соседям соседом соседа конкурент конкуренты конкурентов конкурентам конкурента знакомый
  знакомые знакомого знакомых знакомой приятель приятеля приятелей друзья друзей друга подруга коллеги-по другие
  других другим некоторые некоторых некоторым кто-то где-то чужой чужие чужих
  competitor competitors neighbour neighbours neighbor neighbors friend friends others somebody someone elsewhere`)
const REPORTS = words(`
  сказал сказала сказали говорит говорят говорил говорила говорили пишет пишут писали написал написала кричал
  кричит кричала орал орет требовал требовала требовали ответил ответила
  said says say told tells wrote writes shouted yelled asked demanded`)
const FIRST_PERSON = words('я мы нас меня мне нам i we us me my our мой наш наша наши моя')

interface Signals {
  negators: number
  past: boolean
  stopped: boolean
  now: boolean
  still: boolean
  hypothetical: boolean
  outsider: boolean
  quotedByOther: boolean
}

const pairAt = (tokens: readonly RawToken[], at: number): string =>
  `${tokens[at]?.norm ?? ''}-${tokens[at + 1]?.norm ?? ''}`

const isWish = (tokens: readonly RawToken[], at: number, clause: RawClause): boolean => {
  for (let i = Math.max(clause.from, at - 3); i < Math.min(clause.to, at + 4); i++)
    if (WISH.has(tokens[i]?.norm ?? '')) return true
  return false
}

/** Token indexes of the negators of a clause that deny it; "не только" and "not just" deny nothing. */
export const negatorsIn = (
  tokens: readonly { readonly norm: string }[],
  from: number,
  to: number,
): number[] => {
  const out: number[] = []
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? ''
    if (NEGATORS.has(norm) && !CONTRAST.has(tokens[i + 1]?.norm ?? '')) out.push(i)
  }
  return out
}

const signalsOf = (tokens: readonly RawToken[], clause: RawClause): Signals => {
  const out: Signals = {
    negators: negatorsIn(tokens, clause.from, clause.to).length,
    past: false,
    stopped: false,
    now: false,
    still: false,
    hypothetical: IF.has(clause.opener ?? ''),
    outsider: false,
    quotedByOther: false,
  }
  let reports = false
  let quote = false
  let first = false
  for (let i = clause.from; i < clause.to; i++) {
    const norm = tokens[i]?.norm ?? ''
    const pair = pairAt(tokens, i)
    if (PAST.has(norm) || PAST_PAIRS.has(pair)) out.past = true
    if (STOPPED.has(norm)) out.stopped = true
    if (NOW.has(norm)) out.now = true
    if (STILL.has(norm) || STILL.has(pair)) out.still = true
    if (IF.has(norm) || (WOULD.has(norm) && !isWish(tokens, i, clause))) out.hypothetical = true
    if (OUTSIDERS.has(norm)) out.outsider = true
    if (REPORTS.has(norm)) reports = true
    if (norm === '"') quote = true
    if (FIRST_PERSON.has(norm) && !quote) first = true
  }
  out.quotedByOther = reports && quote && !first
  return out
}

const SUBORDINATE = words('чтобы чтоб что that to which')

/** Circumstances of every clause, judged with its neighbours in the sentence. */
export function scopesOf(
  tokens: readonly RawToken[],
  clauses: readonly RawClause[],
  speaker: Speaker,
): ReadonlySet<Guard>[] {
  const signals = clauses.map((clause) => signalsOf(tokens, clause))
  const scopes = clauses.map(() => new Set<Guard>())
  clauses.forEach((clause, index) => {
    const scope = scopes[index]
    const signal = signals[index]
    const before = clauses[index - 1]
    if (!scope || !signal) return
    const inherits = before?.sentence === clause.sentence && SUBORDINATE.has(clause.opener ?? '')
    const above = inherits ? scopes[index - 1] : undefined
    if (signal.negators % 2 === 1 || above?.has('negated')) scope.add('negated')
    if (signal.hypothetical) scope.add('hypothetical')
    if ((signal.past || above?.has('past')) && !signal.still && !signal.now) scope.add('past')
    // The consultant's own account puts the prospect's words in quotes; there they are the prospect's.
    if (signal.outsider || (signal.quotedByOther && speaker === 'verbatim') || above?.has('third-party'))
      scope.add('third-party')
  })
  markAbandoned(clauses, signals, scopes)
  return scopes
}

/** "They counted our hours, we stopped that": what is told before "stopped" in one sentence is over. */
function markAbandoned(
  clauses: readonly RawClause[],
  signals: readonly Signals[],
  scopes: readonly Set<Guard>[],
): void {
  let sentence = -1
  for (let i = clauses.length - 1; i >= 0; i--) {
    if (signals[i]?.stopped) sentence = clauses[i]?.sentence ?? -1
    if (clauses[i]?.sentence === sentence) scopes[i]?.add('past')
  }
}
