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

/**
 * Whether a clause is a slogan: outcome words and nothing one could point at. A number in such a clause
 * measures nothing ("increase synergy by 300%").
 */
export function isSlogan(reading: Reading, clause: number): boolean {
  const range = reading.clauses[clause]
  if (!range) return false
  let hollow = false
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i]
    if (!token) continue
    if (hasKind(token, POINTABLE)) return false
    if (hasKind(token, HOLLOW)) hollow = true
  }
  return hollow
}

/** Whether a range names anything one could point at or count. */
export function isPointable(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const token = reading.tokens[i]
    if (token && (token.type === 'number' || hasKind(token, POINTABLE) || token.kinds.includes('numeral')))
      return true
  }
  return false
}

/** Whether the sentence of a token names anything one could point at or count. */
export function isPointableSentence(reading: Reading, sentence: number): boolean {
  const range = reading.sentences[sentence]
  return range !== undefined && isPointable(reading, range)
}

/** Single tokens that pass a test, as ranges. */
export const tokensWhere = (reading: Reading, test: (token: Token, index: number) => boolean): TokenRange[] =>
  reading.tokens.flatMap((token, from) => (test(token, from) ? [{ from, to: from + 1 }] : []))
