import type { FlagType, Intent, Severity, Verdict } from './vocabulary'

/** The numbers a verdict is made with, in one place, so that the interface can print them. */

/** Questions and ranked types of one answer: more at once would be a questionnaire. */
export const MOST_SUGGESTED = 3

/** How much the concreteness of an answer counts, by what the question is after. */
export const INTENT_WEIGHTS: Readonly<Record<Intent, number>> = {
  problem: 2,
  'outcome-evidence': 3,
  'current-state': 2,
  scope: 2,
  decision: 1.5,
  roles: 1,
  collaboration: 1,
  'past-experience': 1,
  timeline: 1,
  'budget-terms': 0.5,
  'why-us': 0.5,
}

/** Answers without substance here mean that it is too early. */
export const DECISIVE: readonly Intent[] = ['problem', 'outcome-evidence', 'current-state', 'scope']

/** What must be spoken of before a yes. */
export const MUST_KNOW: readonly Intent[] = ['outcome-evidence', 'decision']

/** Any of these tells what is wrong. */
export const TELLS_THE_NEED: readonly Intent[] = ['problem', 'current-state', 'scope', 'past-experience']

/** Answers in which "we do not know yet" leaves something decisive open. */
export const SETTLES: readonly Intent[] = [
  'outcome-evidence',
  'current-state',
  'scope',
  'decision',
  'collaboration',
]

/** Intents whose answers say what is wanted, and those that tell around it: both are laid beside the offers. */
export const REQUEST_INTENTS: readonly Intent[] = ['problem', 'scope']
export const CONTEXT_INTENTS: readonly Intent[] = ['outcome-evidence', 'current-state']
export const speaksOfRequest = (intent: Intent): boolean =>
  REQUEST_INTENTS.includes(intent) || CONTEXT_INTENTS.includes(intent)

/** Concreteness, 0-100: from here an answer could be checked; below `VAGUE` there is nothing to hold on to. */
export const CONCRETE = 55
export const VAGUE = 42

/** Replies to clarifications that stay below this on average did not come down to earth. */
export const STAYED_UP = 50

/** Below this many words over all answers there is too little to judge by. */
export const LEAST_WORDS = 30
/** Answers that must exist for a judgement. */
export const LEAST_ANSWERS = 2

/**
 * Flags, 0-100: from `FLAGS_CLEAR` up nothing serious was said; at or below `FLAGS_GRAVE`, weak signs left aside, it is
 * grave. A single alarming phrase is not enough, however alarming: it is asked about. A grave behaviour that a person
 * saw in the room needs no second sign.
 */
export const FLAGS_CLEAR = 50
export const FLAGS_GRAVE = 25

/**
 * Match, 0-100: from here the offer answers the request well enough to say yes. Of the corpus's requests that are
 * answered mostly or wholly, three of four reach it.
 */
export const MATCH_CLEAR = 45

/** Further findings of one flag type add this share of their points: many words are not many faults. */
export const REPEATED_FLAG_SHARE = 0.25

/**
 * The gravest that words alone make of a flag. A question of price, a trifle or a tale of earlier contractors can be
 * serious; what ends a talk by itself is how people are to be treated.
 */
export const GRAVEST_BY_WORDS: Readonly<Record<FlagType, Severity>> = {
  micromanagement: 3,
  'silent-executor': 3,
  'method-meddling': 2,
  nitpicking: 2,
  'price-first': 2,
  'terms-first': 2,
  'contract-refusal': 3,
  disrespect: 3,
  politicking: 3,
  'no-cooperation': 3,
  unrealistic: 3,
  'vendor-churn': 2,
}

/** How grave a behaviour is that the consultant saw in the room. */
export const BEHAVIOUR_SEVERITY: Readonly<Record<FlagType, Severity>> = {
  micromanagement: 2,
  'silent-executor': 3,
  'method-meddling': 2,
  nitpicking: 1,
  'price-first': 2,
  'terms-first': 2,
  'contract-refusal': 2,
  disrespect: 3,
  politicking: 2,
  'no-cooperation': 2,
  unrealistic: 2,
  'vendor-churn': 1,
}

/**
 * The fit to sort by: the mean of the three dimensions by these weights (a dimension that nothing was said about
 * is left out), times the factor of the verdict. Nothing buys back what the verdict found.
 */
export const FIT_FORMULA = {
  weights: { concreteness: 0.5, flags: 0.25, match: 0.25 },
  factors: {
    take: 1,
    clarify: 0.8,
    'standard-offer': 0.55,
    decline: 0.2,
    'not-enough-info': 0.6,
  } satisfies Record<Verdict, number>,
} as const

/** 0-100, whole, by `FIT_FORMULA`. */
export function fitOfDimensions(
  scores: {
    readonly concreteness: number | null
    readonly flags: number | null
    readonly match: number | null
  },
  verdict: Verdict,
): number {
  const { weights, factors } = FIT_FORMULA
  const parts = [
    [scores.concreteness, weights.concreteness],
    [scores.flags, weights.flags],
    [scores.match, weights.match],
  ] as const
  let sum = 0
  let all = 0
  for (const [score, weight] of parts) {
    if (score === null) continue
    sum += score * weight
    all += weight
  }
  return all === 0 ? 0 : Math.round((sum / all) * factors[verdict])
}
