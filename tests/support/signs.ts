import type { DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import type { FlagType, Severity } from '@/lib/scoring/vocabulary'

/** A discovery in which nothing was said or seen yet, for a firm that offers nothing. */
export const NOTHING_SAID: DiscoveryInput = {
  lang: 'en',
  catalogue: { offers: [], never: [] },
  answers: [],
  topicOrder: [],
  behaviours: [],
  reviews: [],
  clarificationBudget: 3,
}

/** A sign as a rule finds it, before points are given out. */
export const sign = (flag: FlagType, severity: Severity, answer = 'scope', quote = 'some'): Finding => ({
  dimension: 'flags',
  ruleId: `flags/test-${flag}`,
  ruleVersion: 1,
  mark: 'alarming',
  quotes: [{ start: 0, end: quote.length, quote }],
  points: 0,
  flag,
  severity,
  place: { answer, round: 0 },
})
