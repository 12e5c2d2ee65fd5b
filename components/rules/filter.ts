import { RULES } from '@/lib/scoring/rules/registry'
import type { Rule } from '@/lib/scoring/rules/rule'
import { FLAG_TYPES, type FlagType } from '@/lib/scoring/vocabulary'

export const SHOWN = ['all', 'concrete', 'empty', 'flags'] as const
export type Shown = (typeof SHOWN)[number]

export interface RuleFilter {
  readonly show: Shown
  readonly flag: FlagType | null
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

/** What the address asks for; anything unknown shows all. */
export function readFilter(params: Record<string, string | string[] | undefined>): RuleFilter {
  const show = SHOWN.find((name) => name === one(params.show)) ?? 'all'
  const flag = show === 'flags' ? FLAG_TYPES.find((name) => name === one(params.flag)) : undefined
  return { show, flag: flag ?? null }
}

export function rulesOf({ show, flag }: RuleFilter): readonly Rule[] {
  return RULES.filter((rule) => {
    if (show === 'all') return true
    if (show === 'flags') return rule.dimension === 'flags' && (!flag || rule.flag === flag)
    return rule.dimension === 'concreteness' && rule.mark === show
  })
}
