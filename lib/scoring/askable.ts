import type { Hit } from './detect/detect'
import { isPointableSentence } from './detect/surroundings'
import { isNegator } from './text/negators'
import type { Clause, Reading, Span, Token } from './text/reading'
import { OF_ANYTHING } from './vague'
import type { Intent } from './vocabulary'
import { wordList } from './word-list'

/** Answers that say what is lacking or wished for; an empty word in one of the others may be there by the way. */
const OF_A_NEED: ReadonlySet<Intent> = new Set(['problem', 'outcome-evidence', 'current-state', 'scope'])

const WISHES = wordList(`
  want wants wanted need needs wish hope would i'd we'd prefer expect aim goal dream should must more better
  lack lacks lacking missing
  хочу хочет хотим хотят хотелось хотел хотела хотели желаем мечтаем надо нужен нужна нужно нужны надеемся ждем
  ожидаем цель чтобы чтоб пусть больше хватает недостает`)
const TO_COME = wordList(`will shall let's be to going будем буду будет будут станет станут давайте`)
const INFINITIVE = /(?:ть|ться|ти|тись|чь)$/
/** A denial that says what is lacking: "we have no trust", «не хватает порядка». */
const LACKS = wordList('no without enough lack нет нету без хватает хватало хватит достает достаточно')
const OF_US = wordList(`
  you your yours yourself yourselves you're you've вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим
  вашими ваших вашу`)
const ASKS_OR_COMPARES = wordList(
  'how what which who when where как насколько сколько какой какая какие когда где',
)
/** What opens a condition: what would follow is told there, not promised. */
const CONDITIONS = wordList('when once after if until unless before когда если после пока')
const REFERS = wordList(`
  see said mentioned written stated shown described смотри смотрите см сказал сказала сказали писал писали
  указано описано написано сказано говорил говорили`)

/** "Nothing more", «никого больше»: no amount is left open. */
const HOLLOW_IF_DENIED = new Set([...OF_ANYTHING, 'more', 'больше'])
const DENIABLE = wordList('slogan agentless-promise outcome-word promise-verb buzzword empty-praise')
/** Words that stand by themselves are all the answer there is. */
const FRAGMENT = 3
/** As far as is looked around a phrase in its clause; without a bound a page without marks takes the square of its length. */
const REACH = 16

const some = (tokens: readonly Token[], { from, to }: Span, holds: (token: Token) => boolean): boolean => {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && holds(token)) return true
  }
  return false
}
const holds = (tokens: readonly Token[], span: Span, among: ReadonlySet<string>): boolean =>
  some(tokens, span, ({ norm }) => among.has(norm))

/** The next word before a place, whatever marks stand between. */
function wordBefore({ tokens }: Reading, at: number): string {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before]
    if (token && token.type !== 'punctuation') return token.norm
  }
  return ''
}

/** Whether a clause is denied around a phrase. In Russian two denials are one: «никого больше не зовём». */
function isDenied({ tokens, lang }: Reading, { scope }: Clause, { from, to }: Span): boolean {
  if (scope.has('negated')) return true
  for (let at = from; lang === 'ru' && at < to; at++) if (isNegator(tokens, at)) return true
  return false
}

/** What of a clause stands around a phrase. */
const around = (clause: Span, { from, to }: Span): Span => ({
  from: Math.max(clause.from, from - REACH),
  to: Math.min(clause.to, to + REACH),
})

const isWished = ({ tokens }: Reading, clause: Span): boolean =>
  some(tokens, clause, ({ norm, kinds }) => WISHES.has(norm) || kinds.includes('empty-act'))

/** Whether a sentence is nothing but the empty word. */
function isBare({ tokens }: Reading, sentence: Span): boolean {
  let count = 0
  for (let at = sentence.from; at < sentence.to && count <= FRAGMENT; at++)
    if (tokens[at]?.type !== 'punctuation') count++
  return count <= FRAGMENT && !holds(tokens, sentence, OF_US)
}

/** Whether a verb that promises speaks of what is to come: told in passing it may be a figure of speech. */
function isPromised(reading: Reading, clause: Span, { from }: Span): boolean {
  const { tokens, lang } = reading
  // "Pay when it works" tells on what the pay depends.
  if (holds(tokens, { from: clause.from, to: from }, CONDITIONS)) return false
  if (OF_A_NEED.has(reading.intent)) return true
  const verb = tokens[from]?.norm ?? ''
  if (lang === 'ru' && INFINITIVE.test(verb)) return true
  return some(tokens, clause, ({ norm }) => WISHES.has(norm) || TO_COME.has(norm))
}

/**
 * Whether a consultant could ask about this phrase aloud: rules mark what is empty wherever it stands, and a question
 * about it is silly where it was denied, said in passing or put as a question.
 * @param name the rule's, without its folder
 * @param enough whether the answer as a whole is concrete
 */
export function isAskable(reading: Reading, { range }: Hit, name: string, enough: boolean): boolean {
  const { tokens, intent } = reading
  const at = tokens[range.from]
  if (!at) return false
  const sentence = reading.sentences[at.sentence] ?? range
  const whole = reading.clauses[at.clause]
  const clause = around(whole ?? range, range)
  if (enough && isPointableSentence(reading, at.sentence)) return false
  const asks = tokens[sentence.to - 1]?.norm === '?'
  const before = wordBefore(reading, range.from)
  const denied = whole !== undefined && isDenied(reading, whole, clause)
  if (name === 'vague-quantity')
    return !(asks || ASKS_OR_COMPARES.has(before) || (denied && HOLLOW_IF_DENIED.has(at.norm)))
  if (!DENIABLE.has(name)) return true
  if (denied && !(OF_A_NEED.has(intent) && holds(tokens, clause, LACKS))) return false
  if (name === 'empty-praise') return !(asks || REFERS.has(before) || holds(tokens, clause, OF_US))
  if (name === 'promise-verb') return isPromised(reading, clause, range)
  if (name !== 'outcome-word' && name !== 'slogan') return true
  // Said of us in an answer on their need, it praises: "you lead the market".
  const isOnNeed = (name === 'slogan' || (!enough && OF_A_NEED.has(intent))) && !holds(tokens, clause, OF_US)
  return isOnNeed || isWished(reading, clause) || (!enough && isBare(reading, sentence))
}
