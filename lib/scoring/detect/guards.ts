import type { Guard, TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { negatorsIn } from '../text/scope'

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
    if (!clause.scope.has(guard)) return false
    if (guard !== 'negated') return true
    const inClause = negatorsIn(reading.tokens, clause.from, clause.to)
    if (inClause.length === 0) return true
    const outside = inClause.filter((at) => at < range.from || at >= range.to)
    return outside.length % 2 === 1
  })
}
