import { z } from 'zod'
import { storable } from '@/lib/platform/storable'

/** Lengths in UTF-16 units; longer input is refused with a message, never cut. */
export const MAX_REASON = 4_000
export const MAX_CONDITIONS = 4_000

export const CHOICES = ['go', 'go-with-conditions', 'no-go'] as const
export type DecisionChoice = (typeof CHOICES)[number]

const text = (max: number) =>
  z
    .string()
    .transform((value) => storable(value).trim())
    .pipe(z.string().max(max, { error: 'too-long' }))

/** What the form, the action and the tests agree on. Conditions belong to `go-with-conditions` and nothing else. */
export const decisionSchema = z
  .object({
    prospectId: z.uuid({ error: 'not-found' }),
    /** The assessment that was on the screen: a decision on another one is refused. */
    assessmentId: z.uuid({ error: 'not-found' }),
    choice: z.enum(CHOICES, { error: 'choose' }),
    reason: text(MAX_REASON).pipe(z.string().min(1, { error: 'reason-required' })),
    conditions: text(MAX_CONDITIONS).default(''),
  })
  .refine(({ choice, conditions }) => choice !== 'go-with-conditions' || conditions !== '', {
    path: ['conditions'],
    error: 'conditions-required',
  })
  .transform((value) => (value.choice === 'go-with-conditions' ? value : { ...value, conditions: '' }))
export type DecisionInput = z.output<typeof decisionSchema>
