import type { TokenRange } from '../rules/rule'
import { kindGroup, NUMERAL } from '../text/kind-groups'
import { isNegator } from '../text/negators'
import type { Reading, Token } from '../text/reading'
import { wordList } from '../word-list'
import { isCounting } from './amounts'
import { isHour } from './clock-hours'

/* What a word is not, though its form says so. Each is asked of a hit alone, never of every word of a text. */

const TITLES = wordList('mr mrs ms dr')
const STREETS = wordList('street road avenue square station')
const EMPTY = kindGroup('empty', 'jargon')
const HOLLOW = kindGroup('empty', 'jargon', 'empty-act')
const SOLID = kindGroup('place', 'tool', 'thing', 'document')
const DETERMINERS = wordList('the a an our your my their his her its every each all this these those')
const BEFORE_INFINITIVE = wordList("to please let's must should will can i we you they")
/** As far as an object stands from its verb: "unlock the full potential". */
const REACH = 4

/** Whether a word stands after a title, with a full stop between or without: "Mr Hall", "Mrs. Bell". */
export function isAfterTitle({ tokens }: Reading, { from }: TokenRange): boolean {
  const last = tokens[from - 1]
  return TITLES.has((last?.norm === '.' ? tokens[from - 2] : last)?.norm ?? '')
}

/**
 * A word that belongs to a person's name names nothing else: "Sarah Bell", "Mr Hall". Only in English: «у Ольги склад»
 * says where she works. Capitals tell nothing, since many type without them.
 */
export function isSurname(reading: Reading, range: TokenRange): boolean {
  if (reading.lang !== 'en') return false
  if (isAfterTitle(reading, range)) return true
  const [before, token] = [reading.tokens[range.from - 1], reading.tokens[range.from]]
  if (!before || !token || before.sentence !== token.sentence || !before.kinds.includes('name')) return false
  return !before.norm.endsWith("'s") && !token.norm.endsWith('s') && !STREETS.has(token.norm)
}

/** A noun that opens an order is its verb: "Map the returns process", "to file a claim". */
export function isOrder({ tokens, sentences }: Reading, { from, to }: TokenRange): boolean {
  const token = tokens[from]
  if (!token || to !== from + 1 || token.norm.endsWith('s') || !DETERMINERS.has(tokens[to]?.norm ?? ''))
    return false
  return sentences[token.sentence]?.from === from || BEFORE_INFINITIVE.has(tokens[from - 1]?.norm ?? '')
}

const BEFORE_VERB = wordList("not don't doesn't didn't won't can't will would could might cannot i we they")
const OF_STEEL = wordList('из без для от тонн тонны тонну лист листа листов листы кг марка марки цена цены')

/** A word that does something names nothing: "if it does not suit", «стали платить позже». */
export function isVerb({ tokens, lang }: Reading, { from, to }: TokenRange): boolean {
  const before = tokens[from - 1]?.norm ?? ''
  if (to !== from + 1) return false
  if (lang === 'ru') return tokens[from]?.norm === 'стали' && !OF_STEEL.has(before)
  return BEFORE_VERB.has(before) && !/s$/.test(tokens[from]?.norm ?? '')
}

/** A plural that says which process or policy is meant is no act: "the returns process". */
export const isAttribute = ({ tokens }: Reading, { from, to }: TokenRange): boolean =>
  tokens[from]?.norm.endsWith('s') === true &&
  DETERMINERS.has(tokens[from - 1]?.norm ?? '') &&
  isEmptyNoun(tokens[to])

const IS = wordList("am is are was were isn't aren't wasn't weren't has have had will")
const PLACED = wordList('in of from at')

/** What something is said of, or what stands after a preposition, is a thing: "Returns are slow", "Maria in dispatch". */
export function isThing({ tokens, lang }: Reading, { from, to }: TokenRange): boolean {
  if (lang !== 'en' || to !== from + 1) return false
  const norm = tokens[from]?.norm ?? ''
  if (norm.endsWith('s') && IS.has(tokens[to]?.norm ?? '')) return true
  return !norm.endsWith('ing') && PLACED.has(tokens[from - 1]?.norm ?? '')
}

const OURS = wordList('us me them him her everyone everybody')
const OF_A_PRICE = wordList(`if unless you your must should what's what'll what'd`)

/** What something costs them is what hurts, and no talk of a price: "It costs us 4,000 euros a month". */
export function isLoss(reading: Reading, { from, to }: TokenRange): boolean {
  const { tokens, sentences } = reading
  const token = tokens[from]
  if (!token || to !== from + 1 || (token.norm !== 'costs' && token.norm !== 'cost')) return false
  if (tokens[(sentences[token.sentence]?.to ?? 0) - 1]?.norm === '?') return false
  for (let at = Math.max(0, from - REACH); at < from; at++)
    if (tokens[at]?.clause === token.clause && OF_A_PRICE.has(tokens[at]?.norm ?? '')) return false
  if (OURS.has(tokens[to]?.norm ?? '')) return true
  return token.norm === 'costs' && isCounting(reading, { from: to, to: to + 2 })
}

const isEmptyNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.form.groups & EMPTY) !== 0

const reaches = ({ tokens }: Reading, { from, to }: TokenRange, groups: number): boolean => {
  for (let at = to; at < to + REACH && tokens[at]?.clause === tokens[from]?.clause; at++)
    if (((tokens[at]?.form.groups ?? 0) & groups) !== 0) return true
  return false
}

/** A verb that is both an act and a promise is no act when what it is done to is hollow: "unlock value". */
export const isPromised = (reading: Reading, range: TokenRange): boolean =>
  reading.tokens[range.from]?.kinds.includes('empty-act') === true && reaches(reading, range, EMPTY)

/** Said of hands and of hollow words alike: "drive results", «менять культуру». */
const OF_HANDS =
  /^(?:driv(?:e[sn]?|ing)|drove|buil(?:ds?|t|ding)|mov(?:e[sd]?|ing)|los(?:es?|t|ing)|push(?:es|ed|ing)?|cut(?:s|ting)?|cover(?:s|ed|ing)?|bring(?:s|ing)?|brought|tak(?:es?|en|ing)|took|giv(?:es?|en|ing)|gave|rais(?:e[sd]?|ing)|launch(?:es|ed|ing)?|hold(?:s|ing)?|(?:по|с)?менять|(?:по|с)?меня(?:ем|ют|ет|ли)|(?:по|с)менить|(?:вы|по)?стро(?:ить|им|ят|ит|или)|(?:по)?став(?:ить|им|ят|ит|или)|двига(?:ть|ем|ют))$/

/** What hands do is not seen when the very next noun is hollow: "drive the results". */
export function isFigurative({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (to !== from + 1 || !OF_HANDS.test(tokens[from]?.norm ?? '')) return false
  const next = DETERMINERS.has(tokens[to]?.norm ?? '') ? to + 1 : to
  return ((tokens[next]?.form.groups ?? 0) & HOLLOW) !== 0
}

/** It is no promise when what it is done to can be touched: "unlock the gate". */
export const isDone = (reading: Reading, range: TokenRange): boolean =>
  reading.tokens[range.from]?.kinds.includes('act') === true &&
  reaches(reading, range, SOLID) &&
  !reaches(reading, range, EMPTY)

/** "9 to 6 days" is a span with its unit, "after three delays" a count: neither is an hour. */
export function isNoClockTime(reading: Reading, { from, to }: TokenRange): boolean {
  const { tokens } = reading
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (to === from + 2 && second && (second.form.groups & NUMERAL) !== 0 && ASKS_HOUR.has(first?.norm ?? ''))
    return !isHour(reading, from + 1)
  if (tokens[to - 2]?.norm !== 'to') return isBareDeadline(reading, { from, to })
  return isCounting(reading, { from, to })
}

const ASKS_HOUR = wordList('after before until till после до')
const YESTERDAY = wordList('yesterday вчера позавчера')
const URGENT = wordList(`
  by asap urgent urgently please literally preferably it's needed еще уже было надо нужно лучше желательно срочно к`)

const WANTS = wordList('want wants need needs надо нужно нужен нужна нужны')

/** "I want it by yesterday", «надо было вчера»: nobody can mean the day. */
function isWantedYesterday({ tokens }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (next && next.clause === token?.clause && next.type !== 'punctuation') return false
  if (tokens[at - 1]?.norm === 'by') return true
  for (let before = at - 1; before >= at - REACH && tokens[before]?.clause === token?.clause; before--)
    if (WANTS.has(tokens[before]?.norm ?? '')) return true
  return false
}

/** Words and marks that a bare deadline has at most. */
const MOST_BARE = 12

/** "Yesterday!" as a deadline says how urgent it is, not when; among other words it is the day before today. */
export function isBareDeadline(reading: Reading, { to }: TokenRange): boolean {
  const { tokens, sentences, intent } = reading
  const from = to - 1
  const token = tokens[from]
  const span = token && sentences[token.sentence]
  if (!token || !span || !YESTERDAY.has(token.norm)) return false
  if (isWantedYesterday(reading, from)) return true
  if (span.to - span.from > MOST_BARE) return false
  let isLoud = intent === 'timeline'
  for (let at = span.from; at < span.to; at++) {
    const { type, norm } = tokens[at] as Token
    if (norm === '!') isLoud = true
    else if (at !== from && type !== 'punctuation' && !URGENT.has(norm)) return false
  }
  return isLoud
}

const OF_PRAISE = /^(?:new|нов(?:ый|ая|ое|ые|ого|ой|ую|ому|ым|ых|ом|ыми))$/
const SPEECH_BEFORE = wordList('если')
const SPEECH_AFTER = wordList('говоря сказать признаться признаюсь скажу')

/** What is new praises only hollow things: "a new approach", not "a new building"; «честно говоря» praises nothing. */
export function isNoPraise(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  const norm = tokens[range.from]?.norm ?? ''
  if (range.to !== range.from + 1) return false
  if (OF_PRAISE.test(norm)) return !reaches(reading, range, EMPTY)
  const beside = SPEECH_AFTER.has(tokens[range.to]?.norm ?? '')
  return norm === 'честно' && (beside || SPEECH_BEFORE.has(tokens[range.from - 1]?.norm ?? ''))
}

const NO_WISH = wordList('like free sorry ill sick unwell')

/** "I feel like it" promises nothing. */
export const isFeltLike = ({ tokens }: Reading, { from, to }: TokenRange): boolean =>
  /^(?:feels?|felt|feeling)$/.test(tokens[from]?.norm ?? '') && NO_WISH.has(tokens[to]?.norm ?? '')

const COMPARES = wordList('more less some больше меньше побольше поменьше почти')
const TO_NUMBER = wordList('than чем на в a the ,')

/** Beside a number nothing is left open: "no more than five", «вдвое, на 10 больше», "two more". */
export function isMeasured(reading: Reading, { from, to }: TokenRange): boolean {
  const { tokens } = reading
  const norm = tokens[from]?.norm ?? ''
  const isPart = /^(?:част(?:ь|и|ью|ей|ям|ями|ях)|things?)$/.test(norm)
  if (to !== from + 1 || !(isPart || COMPARES.has(norm))) return false
  let next = to
  while (next < to + REACH && TO_NUMBER.has(tokens[next]?.norm ?? '')) next++
  const isNumber = (at: number) =>
    ((tokens[at]?.form.groups ?? 0) & NUMERAL) !== 0 || tokens[at]?.norm === 'one'
  return (
    isNumber(next) || isNumber(from - 1) || (from > 0 && isCounting(reading, { from: from - 1, to: from }))
  )
}

/** "He never reads anything" leaves no amount open. */
export function isNothing({ tokens }: Reading, { from }: TokenRange): boolean {
  if (tokens[from]?.norm !== 'anything') return false
  for (let at = from - 1; at >= from - REACH && tokens[at]?.clause === tokens[from]?.clause; at--)
    if (isNegator(tokens, at)) return true
  return false
}

/** Questions that were counted are no hollow word: «меньше пяти вопросов», «вопросов пять». */
export function isCountedQuestion({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (to !== from + 1 || !/^вопрос(?:а|ов)$/.test(tokens[from]?.norm ?? '')) return false
  for (let at = from - REACH; at <= from + REACH; at++)
    if (tokens[at]?.clause === tokens[from]?.clause && ((tokens[at]?.form.groups ?? 0) & NUMERAL) !== 0)
      return true
  return false
}

const HIGHER_UP_BEFORE = wordList('этаж этажом этажа этажей кто кто-то сказано написано указано')
const HIGHER_UP_AFTER = wordList('- меня нас него нее них только никого стоит стоят сидит сидят')

/** «Выше» before a number, or of a floor or a post, praises nothing: «выше 2,1 млн», «выше — совет». */
export function isHigherUp({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (to !== from + 1 || tokens[from]?.norm !== 'выше') return false
  const next = tokens[to]
  const counted = next?.norm === 'на' || next?.norm === 'чем' ? tokens[to + 1] : next
  return (
    ((counted?.form.groups ?? 0) & NUMERAL) !== 0 ||
    HIGHER_UP_AFTER.has(next?.norm ?? '') ||
    HIGHER_UP_BEFORE.has(tokens[from - 1]?.norm ?? '')
  )
}
