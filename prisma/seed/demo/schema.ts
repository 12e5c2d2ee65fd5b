import { z } from 'zod'
import { FLAG_TYPES, type Intent, LANGS, SPEAKERS, TOPICS, VERDICTS } from '@/lib/scoring/vocabulary'

/** Keys of the built-in playbook's questions, in their order, each with what it is after. */
export const QUESTION_INTENTS = {
  problem: 'problem',
  'why-now': 'problem',
  outcome: 'outcome-evidence',
  'first-sign': 'outcome-evidence',
  'current-state': 'current-state',
  scope: 'scope',
  decision: 'decision',
  participants: 'roles',
  collaboration: 'collaboration',
  'past-experience': 'past-experience',
  'our-part': 'past-experience',
  timeline: 'timeline',
  'budget-terms': 'budget-terms',
  'why-us': 'why-us',
} as const satisfies Record<string, Intent>
export type QuestionKey = keyof typeof QUESTION_INTENTS

const questionKeys = Object.keys(QUESTION_INTENTS) as [QuestionKey, ...QuestionKey[]]

export const STAGES = ['new', 'discovery', 'assessed', 'decided', 'archived'] as const
export const DECISION_CHOICES = ['go', 'go-with-conditions', 'no-go'] as const
export const REVIEW_STANDINGS = ['justified', 'dismissed'] as const
export const ROLES = ['consultant', 'manager', 'admin'] as const

const key = z.string().regex(/^[a-z][a-z0-9-]{1,47}$/)
const line = z.string().trim().min(3).max(400)
const text = z.string().trim().min(1).max(2000)
const lang = z.enum(LANGS)

export const demoOfferSchema = z.strictObject({
  key,
  lang,
  title: line,
  does: text,
  outcomes: z.array(line).min(1),
  not: z.array(line).min(1),
  format: line,
  standard: z.boolean(),
  /** What clients say when they mean it, in either language. */
  phrases: z.array(line).min(1),
})

/** The demo firm. Each offer and each `never` line is in one language, so that requests meet both. */
export const demoFirmSchema = z
  .strictObject({
    name: line,
    about: z.strictObject({ en: text, ru: text }),
    offers: z.array(demoOfferSchema).min(6).max(7),
    never: z.array(line).min(5).max(7),
    /** What clients say when they ask for something of `never` all the same. */
    refusals: z.array(z.strictObject({ line, phrases: z.array(line).min(1) })),
  })
  .refine(({ never, refusals }) => refusals.every((refusal) => never.includes(refusal.line)), {
    message: 'phrases of a refusal belong to a line of never',
  })

export const demoMemberSchema = z.strictObject({
  key,
  name: line,
  role: z.enum(ROLES),
  /** Language of the member's interface. */
  lang,
  email: z.email().endsWith('@demo.touchstone.example'),
})
export type DemoMember = z.infer<typeof demoMemberSchema>

export const demoRoundSchema = z.strictObject({
  text,
  speaker: z.enum(SPEAKERS),
  /** The clarifying question that this round replies to; the first round has none, all later ones have one. */
  probe: line.optional(),
})

export const demoAnswerSchema = z.strictObject({
  question: z.enum(questionKeys),
  rounds: z
    .array(demoRoundSchema)
    .min(1)
    .max(5)
    .refine((rounds) => rounds.every((round, index) => (round.probe === undefined) === (index === 0)), {
      message: 'the first round has no probe, every later one has',
    }),
})

export const demoDecisionSchema = z
  .strictObject({
    choice: z.enum(DECISION_CHOICES),
    reason: text,
    conditions: text.optional(),
    by: key,
  })
  .refine((decision) => (decision.conditions !== undefined) === (decision.choice === 'go-with-conditions'), {
    message: 'conditions belong to go-with-conditions and to nothing else',
  })

function once<T>(values: readonly T[]): boolean {
  return new Set(values).size === values.length
}

/** A member's word on a flag of one answer; shaped like the scorer's own. */
export const demoReviewSchema = z.strictObject({
  flag: z.enum(FLAG_TYPES),
  answer: z.enum(questionKeys),
  standing: z.enum(REVIEW_STANDINGS),
  reason: text,
})

/** What a prospect of the demo firm and the example prospect of a new firm have in common. */
const discoveryShape = {
  name: line,
  company: line,
  industry: line,
  lang,
  dealSize: z.enum(['small', 'medium', 'large']).nullable(),
  /** What was asked for, as the prospect put it. */
  request: text,
  /** What the consultant thinks is really needed. */
  need: text.optional(),
  answers: z.array(demoAnswerSchema).refine((answers) => once(answers.map((answer) => answer.question)), {
    message: 'a question is answered once',
  }),
  topicOrder: z.array(z.enum(TOPICS)).refine(once, { message: 'a topic comes up once' }),
  behaviours: z.array(z.strictObject({ flag: z.enum(FLAG_TYPES), note: text })),
  enthusiasm: z.number().int().min(0).max(10).nullable(),
}

export const demoProspectSchema = z.strictObject({
  key,
  ...discoveryShape,
  /** Key of the member who leads the discovery. */
  owner: key,
  stage: z.enum(STAGES),
  /** Whole days before the demo is loaded. */
  daysAgo: z.number().int().min(0).max(365),
  /** Left out where nobody spoke on a flag. */
  reviews: z.array(demoReviewSchema).optional(),
  decision: demoDecisionSchema.optional(),
  /** Own words that the owner confirmed in the brief: for an offer, by its key, or for a line of `never`. */
  confirmed: z
    .union([
      z.strictObject({ offer: key, phrases: z.array(line).min(1) }),
      z.strictObject({ neverLine: line, phrases: z.array(line).min(1) }),
    ])
    .optional(),
  /** What its author had in mind; the verdict that is shown is computed. */
  intended: z.enum(VERDICTS),
})
export type DemoProspect = z.infer<typeof demoProspectSchema>

/** The prospect that a first-time user walks through and throws away: no owner, stage or decision of its own. */
export const exampleProspectSchema = z.strictObject({
  en: z.strictObject(discoveryShape),
  ru: z.strictObject(discoveryShape),
})
export type ExampleProspect = z.infer<typeof exampleProspectSchema>['en']
