import { z } from 'zod'
import { MAX_ROUND_INDEX } from '@/lib/discovery/limits'
import { addMatchReviewSchema, removeMatchReviewSchema } from '@/lib/discovery/match-review-schema'
import { addReviewSchema, discoveryId, questionKey, removeReviewSchema, words } from '@/lib/discovery/schema'
import { MAX_PHRASES } from '@/lib/offers/schema'
import { MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import { MAX_LAID_LIVE } from './limits'

const prospectId = z.uuid({ error: 'not-found' })

export const assessSchema = z.object({ prospectId })

/** A person's word on a flag, after which the prospect is assessed again. */
export const reviewFlagSchema = addReviewSchema.extend({ prospectId })
export const unreviewFlagSchema = removeReviewSchema.extend({ prospectId })

/** The same for a word on the match. */
export const reviewMatchSchema = z.object({ prospectId, review: addMatchReviewSchema })
/** `phrases`: of those remembered with the word, the ones to be forgotten with it. */
export const unreviewMatchSchema = removeMatchReviewSchema.extend({
  prospectId,
  phrases: z.array(z.uuid()).max(MAX_PHRASES).optional(),
})

/** More answers than a playbook has questions about a request. */
const MOST_TOLD = 50

/** The answers that tell the request, round by round, as they stand in the browser. */
export const layBesideSchema = z.object({
  discoveryId,
  told: z
    .array(z.object({ questionKey, texts: z.array(words(MAX_ANSWER_LENGTH)).max(MAX_ROUND_INDEX + 1) }))
    .max(MOST_TOLD)
    .refine(
      (told) =>
        told.flatMap(({ texts }) => texts).reduce((sum, { length }) => sum + length, 0) <= MAX_LAID_LIVE,
      'too-long',
    ),
})
export type LayBeside = z.infer<typeof layBesideSchema>
