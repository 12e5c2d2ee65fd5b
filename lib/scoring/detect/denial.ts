import type { TokenRange } from '../rules/rule'
import { isNegator } from '../text/negators'
import type { Reading, Token } from '../text/reading'

const BEFORE = 8
const AFTER = 4

/** Words that end what a negator reaches: "not today but", "не сегодня, а". */
const TURNS = new Set(['and', 'but', 'because', 'then', 'и', 'а', 'но', 'зато', 'потому', 'тогда'])

const ends = (token: Token): boolean => token.type === 'punctuation' || TURNS.has(token.norm)

/**
 * Whether a hit of an alarming phrase is denied by the words around it: "we do not want ⟦a report every hour⟧",
 * «⟦над душой⟧ ни у кого не стою». A comma ends the reach, so "⟦just do what the list says⟧, not what you like"
 * still stands; Russian doubles its negators, so their number says nothing.
 */
export function isDenied(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  const clause = tokens[range.from]?.clause
  for (let at = range.from - 1; at >= Math.max(0, range.from - BEFORE); at--) {
    const token = tokens[at]
    if (!token || token.clause !== clause || ends(token)) break
    if (isNegator(tokens, at)) return true
  }
  for (let at = range.to; at < Math.min(tokens.length, range.to + AFTER); at++) {
    const token = tokens[at]
    if (!token || token.clause !== clause || ends(token)) break
    if (isNegator(tokens, at)) return true
  }
  return false
}
