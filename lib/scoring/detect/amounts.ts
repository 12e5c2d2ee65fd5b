import type { TokenRange } from '../rules/rule'
import { kindGroup, NUMERAL } from '../text/kind-groups'
import { noted } from '../text/notes'
import type { Reading, Token } from '../text/reading'
import { wordList } from '../word-list'
import { endsCount, isHour } from './clock-hours'
import { ENDS_COUNT, isHalf, isWorkaday } from './near-numbers'
import { isSlogan } from './surroundings'

/** What a number counts: money, a measure, things and people one could line up, or nothing that is named. */
export type AmountKind = 'money' | 'measure' | 'count' | 'bare'

export interface Amount extends TokenRange {
  readonly kind: AmountKind
}

const CURRENCY = new Set(['$', '€', '£', '₽', '₴', '¥'])
const MONEY = kindGroup('money')
const UNIT = kindGroup('unit')
const COUNTABLE = kindGroup('role', 'people', 'kin', 'thing', 'document', 'tool', 'place')
const MONTH = kindGroup('month')
const DATED = MONTH | kindGroup('maybe-month', 'daytime')
const ORDINAL = kindGroup('ordinal')
const TENS = wordList('двадцать тридцать')
/** A noun may stand one adjective away from its number: "three new dispatchers". */
const REACH = 2

const isOf = (token: Token | undefined, groups: number): boolean =>
  token !== undefined && (token.form.groups & groups) !== 0

/** "1." and "2)" that open a line number the items of a list and count nothing. */
const isListMark = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  const next = reading.tokens[at + 1]
  return (
    token?.type === 'number' &&
    reading.sentences[token.sentence]?.from === at &&
    (next?.norm === '.' || next?.norm === ')')
  )
}

/** "At nine" and "in 2019" are a time and a date, which have rules of their own. */
const isClockOrYear = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  const next = reading.tokens[at + 1]
  if (
    next?.norm === 'pm' ||
    next?.norm === 'am' ||
    isOf(next, DATED) ||
    (isOf(next, ORDINAL) && TENS.has(token?.norm ?? '') && /(?:го|му|[оь]е)$/.test(next?.norm ?? ''))
  )
    return true
  const before = reading.tokens[at - 1]
  if ((before?.norm === 'in' || before?.norm === 'since') && /^(?:19|20)\d\d$/.test(token?.norm ?? ''))
    return true
  if (isOf(before, MONTH)) return true
  return token?.norm.includes(':') === true || before?.norm === 'at'
}

const BEFORE_PERIOD = wordList('the this that next last each every per first second third fourth q')

/** "The end of the quarter" is a time; "a quarter of them" is a number. */
const isPeriod = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.norm === 'quarter' &&
  BEFORE_PERIOD.has(tokens[at - 1]?.norm ?? '') &&
  tokens[at + 1]?.norm !== 'of'

const nounAfter = (reading: Reading, from: number): { kind: AmountKind; to: number } | null => {
  const first = reading.tokens[from]
  if (first?.norm === '%' || first?.norm === '‰') return { kind: 'measure', to: from + 1 }
  if (first && CURRENCY.has(first.norm)) return { kind: 'money', to: from + 1 }
  for (let at = from; at < from + REACH; at++) {
    const token = reading.tokens[at]
    if (token?.type !== 'word' || token.norm === 'pm') return null
    if (isOf(token, MONEY)) return { kind: 'money', to: at + 1 }
    if (at === from && isOf(token, UNIT)) return { kind: 'measure', to: at + 1 }
    if (isWorkaday(reading.tokens, at))
      return { kind: isOf(reading.tokens[at + 1], UNIT) ? 'measure' : 'count', to: at + 2 }
    if (isOf(token, COUNTABLE))
      return ENDS_COUNT.has(first?.norm ?? '') ? null : { kind: 'count', to: at + 1 }
    if (isOf(token, UNIT)) return { kind: 'measure', to: at + 1 }
    if (endsCount(token)) return null
  }
  return null
}

const ADDED_TO = wordList('hundred thousand million')

/** "Four hundred and ten" is one number. */
const isAddition = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.norm === 'and' && ADDED_TO.has(tokens[at - 1]?.norm ?? '') && isOf(tokens[at + 1], NUMERAL)

const NONE: readonly Amount[] = []

/** Numbers of a text with what they count; each number once. Numbers inside a slogan are left out. */
export const amountsOf = noted((reading: Reading): readonly Amount[] => {
  const { tokens } = reading
  if ((reading.groups & NUMERAL) === 0) return NONE
  const out: Amount[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (
      !token ||
      !isOf(token, NUMERAL) ||
      isListMark(reading, at) ||
      isSlogan(reading, token.clause) ||
      isHour(reading, at) ||
      (token.norm === 'пол' && !isHalf(tokens, at)) ||
      isPeriod(reading, at)
    )
      continue
    let to = at + 1
    while (tokens[to]?.sentence === token.sentence)
      if (isOf(tokens[to], NUMERAL)) to++
      else if (isAddition(reading, to)) to += 2
      else break
    const noun = nounAfter(reading, to)
    const priced = CURRENCY.has(tokens[at - 1]?.norm ?? '')
    const kind: AmountKind = priced ? 'money' : (noun?.kind ?? 'bare')
    if (kind === 'bare' && isClockOrYear(reading, at)) continue
    out.push({ from: priced ? at - 1 : at, to: noun?.to ?? to, kind })
    at = (noun?.to ?? to) - 1
  }
  return out
})

/** By token, whether it is part of an amount that says what it counts. */
const counting = noted((reading: Reading): Uint8Array => {
  const out = new Uint8Array(reading.tokens.length)
  for (const { from, to, kind } of amountsOf(reading)) if (kind !== 'bare') out.fill(1, from, to)
  return out
})

/** Whether part of a range belongs to an amount that says what it counts. */
export const isCounting = (reading: Reading, { from, to }: TokenRange): boolean =>
  counting(reading).subarray(from, to).includes(1)

/** The amounts of one kind. */
export function amountsOfKind(reading: Reading, kind: AmountKind): readonly Amount[] {
  const amounts = amountsOf(reading)
  return amounts.length === 0 ? amounts : amounts.filter((amount) => amount.kind === kind)
}
