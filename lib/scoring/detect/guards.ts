import type { Guard, TokenRange } from '../rules/rule'
import { isNegator } from '../text/negators'
import { noted } from '../text/notes'
import type { Reading } from '../text/reading'

/** Negators before each token, counted once a text: a clause may hold thousands of hits. */
const negatorsBefore = noted(({ tokens }: Reading): Uint32Array => {
  const sums = new Uint32Array(tokens.length + 1)
  for (let at = 0; at < tokens.length; at++) sums[at + 1] = (sums[at] ?? 0) + (isNegator(tokens, at) ? 1 : 0)
  return sums
})

const between = (before: Uint32Array, from: number, to: number): number =>
  (before[to] ?? 0) - (before[from] ?? 0)

/**
 * Whether a hit stands in one of the circumstances in which it does not count. A negator inside the hit belongs
 * to the phrase itself ("no contract") and denies nothing.
 */
export function isGuarded(reading: Reading, range: TokenRange, unless: readonly Guard[]): boolean {
  if (unless.length === 0) return false
  const first = reading.tokens[range.from]
  const clause = first && reading.clauses[first.clause]
  if (!clause) return false
  return unless.some((guard) => {
    if (guard !== 'negated') return clause.scope.has(guard)
    const before = negatorsBefore(reading)
    const inClause = between(before, clause.from, clause.to)
    // The denial may stand in the clause above: "we don't want you to report daily".
    if (inClause === 0) return clause.scope.has(guard)
    const inside = between(before, range.from, Math.min(range.to, clause.to))
    return (inClause - inside) % 2 === 1
  })
}
