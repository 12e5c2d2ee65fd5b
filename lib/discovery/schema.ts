import { z } from 'zod'
import { storable } from '@/lib/platform/storable'
import { MAX_KEY_LENGTH } from '@/lib/playbook/schema'
import { FLAG_TYPES, MAX_ANSWER_LENGTH, SPEAKERS, TOPICS } from '@/lib/scoring/vocabulary'
import {
  MAX_ENTHUSIASM,
  MAX_NOTE_LENGTH,
  MAX_PROBE_LENGTH,
  MAX_REASON_LENGTH,
  MAX_ROUND_INDEX,
} from './limits'

/** One below the largest whole number of a database column: a save adds one. */
const MAX_VERSION = 2_147_483_646
/** A request larger than this is not read: the longest answer, written wholly in JSON escapes, fits. */
export const MAX_SAVE_BYTES = 6 * MAX_ANSWER_LENGTH + 20_000

export const discoveryId = z.uuid()
export const questionKey = z
  .string()
  .max(MAX_KEY_LENGTH)
  .regex(/^[a-z][a-z0-9-]*$/)
const flag = z.enum(FLAG_TYPES)

/** Text as it is stored, with an end to its length; refused, never cut. */
export const words = (max: number) => z.string().max(max, 'too-long').transform(storable)

/** The same with something in it. */
export const reason = (max: number) =>
  words(max)
    .transform((text) => text.trim())
    .refine((text) => text.length > 0, 'required')

const roundPlace = {
  discoveryId,
  questionKey,
  /** 0 the first reply, then each clarification. */
  index: z.int().min(0).max(MAX_ROUND_INDEX),
  /** The version the change was made on; 0 for a round that is not stored yet. */
  baseVersion: z.int().min(0).max(MAX_VERSION),
}

export const saveRoundSchema = z.object({
  ...roundPlace,
  text: words(MAX_ANSWER_LENGTH),
  speaker: z.enum(SPEAKERS),
  probe: words(MAX_PROBE_LENGTH).nullable(),
})
export type SaveRound = z.infer<typeof saveRoundSchema>

export const removeRoundSchema = z.object({ ...roundPlace, index: roundPlace.index.min(1) })
export type RemoveRound = z.infer<typeof removeRoundSchema>

export const observationsSchema = z.object({
  discoveryId,
  baseVersion: z.int().min(1).max(MAX_VERSION),
  topicOrder: z
    .array(z.enum(TOPICS))
    .max(TOPICS.length)
    .refine((topics) => new Set(topics).size === topics.length, 'twice')
    .optional(),
  enthusiasm: z.int().min(0).max(MAX_ENTHUSIASM).optional(),
})
export type Observations = z.infer<typeof observationsSchema>

export const addBehaviourSchema = z.object({ discoveryId, flag, note: reason(MAX_NOTE_LENGTH) })
export type AddBehaviour = z.infer<typeof addBehaviourSchema>

export const removeBehaviourSchema = z.object({ discoveryId, id: z.uuid() })
export type RemoveBehaviour = z.infer<typeof removeBehaviourSchema>

export const STANDINGS = ['justified', 'dismissed'] as const

export const addReviewSchema = z.object({
  discoveryId,
  questionKey,
  flag,
  standing: z.enum(STANDINGS),
  reason: reason(MAX_REASON_LENGTH),
})
export type AddReview = z.infer<typeof addReviewSchema>

export const removeReviewSchema = z.object({ discoveryId, questionKey, flag })
export type RemoveReview = z.infer<typeof removeReviewSchema>
