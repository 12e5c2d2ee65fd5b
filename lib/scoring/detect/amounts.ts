import type { TokenRange } from '../rules/rule'
import type { Reading, Token } from '../text/reading'
import { isSlogan } from './surroundings'

/** What a number counts: money, a measure, things and people one could line up, or nothing that is named. */
export type AmountKind = 'money' | 'measure' | 'count' | 'bare'

export interface Amount extends TokenRange {
  readonly kind: AmountKind
}

const CURRENCY = new Set(['$', '€', '£', '₽', '₴', '¥'])
const COUNTABLE = ['role', 'people', 'kin', 'thing', 'document', 'tool', 'place']
/** A noun may stand one adjective away from its number: "three new dispatchers". */
const REACH = 2

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.type === 'number' || token.kinds.includes('numeral'))

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
  const dated = next?.kinds.some((kind) => kind === 'month' || kind === 'maybe-month' || kind === 'daytime')
  if (dated) return true
  const before = reading.tokens[at - 1]
  if ((before?.norm === 'in' || before?.norm === 'since') && /^(?:19|20)\d\d$/.test(token?.norm ?? ''))
    return true
  if (before?.kinds.includes('month')) return true
  return token?.norm.includes(':') === true || before?.norm === 'at'
}

const nounAfter = (reading: Reading, from: number): { kind: AmountKind; to: number } | null => {
  const first = reading.tokens[from]
  if (first?.norm === '%' || first?.norm === '‰') return { kind: 'measure', to: from + 1 }
  if (first && CURRENCY.has(first.norm)) return { kind: 'money', to: from + 1 }
  for (let at = from; at < from + REACH; at++) {
    const token = reading.tokens[at]
    if (token?.type !== 'word') return null
    if (token.kinds.includes('money')) return { kind: 'money', to: at + 1 }
    if (at === from && token.kinds.includes('unit')) return { kind: 'measure', to: at + 1 }
    if (token.kinds.some((kind) => COUNTABLE.includes(kind))) return { kind: 'count', to: at + 1 }
    if (token.kinds.includes('unit')) return { kind: 'measure', to: at + 1 }
  }
  return null
}

const find = (reading: Reading): Amount[] => {
  const out: Amount[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = reading.tokens[at]
    if (!token || !isNumber(token) || isListMark(reading, at) || isSlogan(reading, token.clause)) continue
    let to = at + 1
    while (isNumber(reading.tokens[to]) && reading.tokens[to]?.sentence === token.sentence) to++
    const noun = nounAfter(reading, to)
    const priced = CURRENCY.has(reading.tokens[at - 1]?.norm ?? '')
    const kind: AmountKind = priced ? 'money' : (noun?.kind ?? 'bare')
    if (kind === 'bare' && isClockOrYear(reading, at)) continue
    out.push({ from: priced ? at - 1 : at, to: noun?.to ?? to, kind })
    at = (noun?.to ?? to) - 1
  }
  return out
}

const known = new WeakMap<Reading, Amount[]>()

/** Numbers of a text with what they count; each number once. Numbers inside a slogan are left out. */
export function amountsOf(reading: Reading): Amount[] {
  const seen = known.get(reading)
  if (seen) return seen
  const found = find(reading)
  known.set(reading, found)
  return found
}
