import type { Rule } from '../rules/rule'
import { FLAG_TYPES, type FlagType } from '../vocabulary'

/** Messages of what the learned part asserts: `rules-flags.learned.*`. */
export const LEARNED_FLAG_RULE = 'flags/learned'
export const LEARNED_VERSION = 1

/** What words alone betray is serious; what makes it grave is for rules and people to say. */
export const LEARNED_SEVERITY = 2

const learnedFlag = (flag: FlagType): Rule => ({
  id: LEARNED_FLAG_RULE,
  version: LEARNED_VERSION,
  dimension: 'flags',
  mark: 'alarming',
  flag,
  severity: LEARNED_SEVERITY,
  because: 'Its words stood in answers that showed the flag far more often than in others.',
  source: 'labelled-answers',
  find: { kind: 'function', find: () => [] },
  unless: [],
  flags: { en: [], ru: [] },
  passes: { en: [], ru: [] },
})

/** A hit of the learned part carries one of these, so that it is weighed and shown as a rule's hit is. */
export const LEARNED_FLAGS = Object.fromEntries(
  FLAG_TYPES.map((flag) => [flag, learnedFlag(flag)]),
) as Readonly<Record<FlagType, Rule>>
