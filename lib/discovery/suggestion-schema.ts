import { z } from 'zod'
import { FLAG_TYPES, MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import { MAX_ROUND_INDEX } from './limits'
import { discoveryId, questionKey, words } from './schema'
import { SUGGESTION_STANDINGS } from './suggestion-standing'

const MAX_VERSION_LENGTH = 40

/** Which question: the words that were asked about, in which round, and what about them. */
const place = {
  discoveryId,
  questionKey,
  index: z.int().min(0).max(MAX_ROUND_INDEX),
  flag: z.enum(FLAG_TYPES),
  clause: words(MAX_ANSWER_LENGTH).refine((text) => text.trim().length > 0, 'required'),
}

export const answerSuggestionSchema = z.object({
  ...place,
  standing: z.enum(SUGGESTION_STANDINGS),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** As the scorer named below judged it. */
  likelihood: z.number().min(0).max(1),
  scorerVersion: z
    .string()
    .min(1)
    .max(MAX_VERSION_LENGTH)
    .regex(/^[\w.-]+$/),
})
export type AnswerSuggestion = z.infer<typeof answerSuggestionSchema>

/** `standing` is what is taken back: a word that somebody else has given since is not. */
export const takeBackAnswerSchema = z.object({ ...place, standing: z.enum(SUGGESTION_STANDINGS) })
export type TakeBackAnswer = z.infer<typeof takeBackAnswerSchema>
