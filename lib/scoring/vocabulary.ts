/** The closed vocabularies of the method. Interface texts and database values use these words and no others. */

export const LANGS = ['en', 'ru'] as const
export type Lang = (typeof LANGS)[number]

/** What a question of a playbook is after. */
export const INTENTS = [
  'problem',
  'outcome-evidence',
  'current-state',
  'scope',
  'decision',
  'roles',
  'collaboration',
  'past-experience',
  'timeline',
  'budget-terms',
  'why-us',
] as const
export type Intent = (typeof INTENTS)[number]

/** `verbatim`: the prospect's own words; `retold`: the consultant's account of them. */
export const SPEAKERS = ['verbatim', 'retold'] as const
export type Speaker = (typeof SPEAKERS)[number]

export const FLAG_TYPES = [
  'micromanagement',
  'silent-executor',
  'method-meddling',
  'nitpicking',
  'price-first',
  'terms-first',
  'contract-refusal',
  'disrespect',
  'politicking',
  'no-cooperation',
  'unrealistic',
  'vendor-churn',
] as const
export type FlagType = (typeof FLAG_TYPES)[number]

/** 1 worth knowing, 2 serious, 3 grave. */
export type Severity = 1 | 2 | 3

export const VERDICTS = ['take', 'clarify', 'standard-offer', 'decline', 'not-enough-info'] as const
export type Verdict = (typeof VERDICTS)[number]

export const DIMENSIONS = ['concreteness', 'flags', 'match'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Topics whose order in the conversation is recorded. */
export const TOPICS = ['need', 'decision', 'price', 'terms', 'method'] as const
export type Topic = (typeof TOPICS)[number]

/** How many clarifications an answer is worth before it is called too early. */
export const DEFAULT_CLARIFICATION_BUDGET = 3

/** Longest text of one round, in UTF-16 units; longer input is refused with a message, never cut. */
export const MAX_ANSWER_LENGTH = 100_000
