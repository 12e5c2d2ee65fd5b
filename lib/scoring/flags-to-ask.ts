import type { Finding } from './finding'
import { GRAVEST_BY_WORDS } from './policy'
import type { FlagType } from './vocabulary'

/**
 * The flag types that an answer asserts, the gravest first, of equal ones the first said: each has a question of its
 * own, more pressing than any about an empty word.
 * @param settled types of which somebody who was there has said that they weigh nothing here
 */
export function flagsToAsk(findings: readonly Finding[], settled: readonly FlagType[] = []): FlagType[] {
  const gravity = new Map<FlagType, number>()
  for (const { flag, mark, denied, severity = 1 } of findings) {
    if (flag === undefined || mark === 'asked' || denied || settled.includes(flag)) continue
    gravity.set(flag, Math.max(gravity.get(flag) ?? 0, Math.min(severity, GRAVEST_BY_WORDS[flag])))
  }
  return [...gravity].sort(([, a], [, b]) => b - a).map(([flag]) => flag)
}
