import type { Hit } from './detect/detect'
import type { FlagType } from './vocabulary'

const MOST = 3

/** Flag types worth asking the consultant about, most likely first: the asserted ones by severity and number. */
export function suggestFlags(hits: readonly Hit[]): FlagType[] {
  const weight = new Map<FlagType, number>()
  for (const { rule, range } of hits) {
    if (!rule.flag) continue
    weight.set(rule.flag, (weight.get(rule.flag) ?? 0) + (range.severity ?? rule.severity ?? 1))
  }
  return [...weight]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([flag]) => flag)
}
