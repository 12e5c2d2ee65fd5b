import type { TokenRange } from '../rules/rule'
import type { Reading, Token } from '../text/reading'

const POINTABLE = new Set([
  'place',
  'document',
  'tool',
  'thing',
  'act',
  'name',
  'kin',
  'role',
  'weekday',
  'month',
  'money',
])
const HOLLOW = new Set(['empty', 'empty-act', 'jargon'])

const hasKind = (token: Token, kinds: ReadonlySet<string>): boolean =>
  token.kinds.some((kind) => kinds.has(kind))

const sloganIn = (reading: Reading, range: TokenRange): boolean => {
  let hollow = false
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i]
    if (!token) continue
    if (hasKind(token, POINTABLE)) return false
    if (hasKind(token, HOLLOW)) hollow = true
  }
  return hollow
}

const remember = (judge: (reading: Reading) => boolean[]): ((reading: Reading, index: number) => boolean) => {
  const known = new WeakMap<Reading, boolean[]>()
  return (reading, index) => {
    const list = known.get(reading) ?? judge(reading)
    known.set(reading, list)
    return list[index] ?? false
  }
}

/**
 * Whether a clause is a slogan: outcome words and nothing one could point at. A number in such a clause
 * measures nothing ("increase synergy by 300%"). Judged once a clause: a clause may hold thousands of numbers.
 */
export const isSlogan = remember((reading) => reading.clauses.map((clause) => sloganIn(reading, clause)))

/** Whether a range names anything one could point at or count. */
export function isPointable(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i]
    if (token && (token.type === 'number' || hasKind(token, POINTABLE) || token.kinds.includes('numeral')))
      return true
  }
  return false
}

/** Whether a sentence names anything one could point at or count. */
export const isPointableSentence = remember((reading) =>
  reading.sentences.map((sentence) => isPointable(reading, sentence)),
)

/** Single tokens that pass a test, as ranges. */
export const tokensWhere = (reading: Reading, test: (token: Token, index: number) => boolean): TokenRange[] =>
  reading.tokens.flatMap((token, from) => (test(token, from) ? [{ from, to: from + 1 }] : []))
