import { z } from 'zod'
import { addMatchReviewSchema, removeMatchReviewSchema } from '@/lib/discovery/match-review-schema'
import { addReviewSchema, removeReviewSchema } from '@/lib/discovery/schema'

const prospectId = z.uuid({ error: 'not-found' })

export const assessSchema = z.object({ prospectId })

/** A person's word on a flag, after which the prospect is assessed again. */
export const reviewFlagSchema = addReviewSchema.extend({ prospectId })
export const unreviewFlagSchema = removeReviewSchema.extend({ prospectId })

/** The same for a word on the match. */
export const reviewMatchSchema = z.object({ prospectId, review: addMatchReviewSchema })
export const unreviewMatchSchema = removeMatchReviewSchema.extend({ prospectId })
