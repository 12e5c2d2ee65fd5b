import { z } from 'zod'
import { MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import { MAX_REASON_LENGTH, MAX_ROUND_INDEX } from './limits'
import { discoveryId, questionKey, reason, words } from './schema'

export const CLAUSE_STANDINGS = ['covered', 'not-covered'] as const

const offerId = z.uuid('choose')
const anyReason = words(MAX_REASON_LENGTH).transform((text) => text.trim())

/** A person's word on how the request lies beside the offers. A plain yes to what was computed needs no reason. */
export const addMatchReviewSchema = z.discriminatedUnion('kind', [
  z.object({
    discoveryId,
    kind: z.literal('offer'),
    offerId,
    reason: anyReason,
  }),
  z.object({ discoveryId, kind: z.literal('nothing'), reason: anyReason }),
  z.object({
    discoveryId,
    kind: z.literal('clause'),
    offerId,
    questionKey,
    round: z.int().min(0).max(MAX_ROUND_INDEX),
    clause: words(MAX_ANSWER_LENGTH).refine((text) => text.trim().length > 0, 'required'),
    standing: z.enum(CLAUSE_STANDINGS),
    reason: reason(MAX_REASON_LENGTH),
  }),
])
export type AddMatchReview = z.infer<typeof addMatchReviewSchema>

export const removeMatchReviewSchema = z.object({ discoveryId, id: z.uuid() })
export type RemoveMatchReview = z.infer<typeof removeMatchReviewSchema>
