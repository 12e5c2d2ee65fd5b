import { z } from 'zod'
import { INTENTS, LANGS, MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import { onlyOnce } from './requests-schema'

/** What the lines of the `score` command look like. Further fields (labels, notes) are let through unread. */

const id = z.string().min(1)
const said = z.string().max(MAX_ANSWER_LENGTH, `longer than ${MAX_ANSWER_LENGTH} characters`)
const texts = z.array(z.string()).default([])

export const answerLine = z.object({
  id,
  lang: z.enum(LANGS).optional(),
  intent: z.enum(INTENTS).default('problem'),
  answer: said,
})
export type AnswerLine = z.infer<typeof answerLine>

const offer = z.object({
  id,
  title: z.string(),
  does: z.string().default(''),
  outcomes: texts,
  not: texts,
  format: z.string().default(''),
  standard: z.boolean().default(false),
})

/** Two offers of one id could not be told apart in what is printed. */
const offers = z.array(offer).superRefine((own, context) =>
  onlyOnce(
    own.map((one) => one.id),
    context,
    (at) => [at, 'id'],
    'is the id of an offer before it',
  ),
)

export const firmLine = z.object({
  firm: id,
  lang: z.enum(LANGS).optional(),
  offers,
  never: texts,
})
export type FirmLine = z.infer<typeof firmLine>

export const requestLine = z.object({
  id,
  firm: id,
  lang: z.enum(LANGS).optional(),
  request: said,
})
export type RequestLine = z.infer<typeof requestLine>

const round = z.object({ answer: said, probe: z.string().optional() })

export const caseLine = z.object({
  id,
  lang: z.enum(LANGS),
  firm: z.object({ offers, never: texts }),
  answers: z.array(
    z.object({ intent: z.enum(INTENTS), question: z.string().default(''), rounds: z.array(round) }),
  ),
  observed: z
    .object({
      priceAskedBeforeDecision: z.boolean().nullish(),
      rude: z.boolean().nullish(),
      raisedVoiceAfterOurMistake: z.boolean().nullish(),
    })
    .default({}),
})
export type CaseLine = z.infer<typeof caseLine>
