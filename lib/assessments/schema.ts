import { z } from 'zod'
import { addReviewSchema, removeReviewSchema } from '@/lib/discovery/schema'

const prospectId = z.uuid({ error: 'not-found' })

export const assessSchema = z.object({ prospectId })

/** A person's word on a flag, after which the prospect is assessed again. */
export const reviewFlagSchema = addReviewSchema.extend({ prospectId })
export const unreviewFlagSchema = removeReviewSchema.extend({ prospectId })
