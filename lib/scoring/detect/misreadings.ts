import type { TokenRange } from '../rules/rule'
import { kindGroup, NUMERAL } from '../text/kind-groups'
import type { Reading, Token } from '../text/reading'
import { wordList } from '../word-list'
import { isCounting } from './amounts'
import { isHour } from './clock-hours'

/* What a word is not, though its form says so. Each is asked of a hit alone, never of every word of a text. */

const TITLES = wordList('mr mrs ms dr')
const STREETS = wordList('street road avenue square station')
const EMPTY = kindGroup('empty', 'jargon')
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

/** A plural that says which process or policy is meant is no act: "the returns process". */
export const isAttribute = ({ tokens }: Reading, { from, to }: TokenRange): boolean =>
  tokens[from]?.norm.endsWith('s') === true &&
  DETERMINERS.has(tokens[from - 1]?.norm ?? '') &&
  isEmptyNoun(tokens[to])

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

/** Words and marks that a bare deadline has at most. */
const MOST_BARE = 12

/** "Yesterday!" as a deadline says how urgent it is, not when; among other words it is the day before today. */
export function isBareDeadline(reading: Reading, { from }: TokenRange): boolean {
  const { tokens, sentences, intent } = reading
  const token = tokens[from]
  const span = token && sentences[token.sentence]
  if (!token || !span || span.to - span.from > MOST_BARE || !YESTERDAY.has(token.norm)) return false
  let isLoud = intent === 'timeline'
  for (let at = span.from; at < span.to; at++) {
    const { type, norm } = tokens[at] as Token
    if (norm === '!') isLoud = true
    else if (at !== from && type !== 'punctuation' && !URGENT.has(norm)) return false
  }
  return isLoud
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
