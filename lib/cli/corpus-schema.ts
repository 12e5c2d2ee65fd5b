import { z } from 'zod'
import { FLAG_TYPES, INTENTS, LANGS, SPEAKERS } from '@/lib/scoring/vocabulary'

/** Why an answer that sounds like a flag is none. */
export const NEAR_KINDS = [
  'negated',
  'past',
  'hypothetical',
  'somebody-else',
  'legitimate',
  'ironic',
  // Somebody who was in the room said no, and not why: what a firm exports.
  'not-so',
] as const
/** How it was written down. */
export const VOICES = ['spoken', 'notes', 'typos', 'slang', 'mixed', 'formal'] as const

const fields = {
  id: z.string().regex(/^[a-z]{2,4}-[a-z0-9]+(-[a-z0-9]+)*$/),
  lang: z.enum(LANGS),
  industry: z.string().min(2).max(80),
  voice: z.enum(VOICES).optional(),
  speaker: z.enum(SPEAKERS).optional(),
  question: z.string().min(5).max(300),
  intent: z.enum(INTENTS),
  answer: z.string().min(1).max(3000),
  flags: z.array(
    z.strictObject({
      type: z.enum(FLAG_TYPES),
      quote: z.string().min(2),
      severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    }),
  ),
  near: z.array(z.strictObject({ type: z.enum(FLAG_TYPES), kind: z.enum(NEAR_KINDS) })).optional(),
  /** The id of the answer of which this is the minimal pair. */
  pair: z.string().optional(),
  note: z.string().max(300).optional(),
}

const concreteness = z.number().min(0).max(4).multipleOf(0.5)

/** Of the first collection nobody noted the voice; that is how the mix one meets is told from what later writers made. */
const FIRST_COLLECTION = /^t[er][abc]-/

/** One labelled answer of the corpus. Labels are defined in `lib/scoring/corpus/README.md`. */
export const corpusAnswerSchema = z
  .strictObject({ ...fields, concreteness })
  .superRefine(consistent)
  .superRefine(voiced)
export type CorpusAnswer = z.infer<typeof corpusAnswerSchema>

/**
 * A case that people labelled while they worked, as a firm exports it. Without `concreteness` only the types that
 * `flags` and `near` name have been judged; of the others nothing is known.
 */
export const labelledCaseSchema = z
  .strictObject({ ...fields, concreteness: concreteness.optional() })
  .superRefine(consistent)
export type LabelledCase = z.infer<typeof labelledCaseSchema>

type Labelled = z.infer<z.ZodObject<typeof fields>>

function voiced({ id, voice }: Pick<Labelled, 'id' | 'voice'>, context: z.core.$RefinementCtx): void {
  if ((voice === undefined) !== FIRST_COLLECTION.test(id))
    context.addIssue({
      code: 'custom',
      path: ['voice'],
      message: 'is named for every answer but those of the first collection',
    })
}

function consistent(
  row: Pick<Labelled, 'answer' | 'flags' | 'near' | 'lang'>,
  context: z.core.$RefinementCtx,
): void {
  for (const [index, flag] of row.flags.entries()) {
    if (!row.answer.includes(flag.quote)) {
      context.addIssue({
        code: 'custom',
        path: ['flags', index, 'quote'],
        message: 'is not an exact part of the answer',
      })
    }
  }
  for (const near of row.near ?? []) {
    if (row.flags.some((flag) => flag.type === near.type)) {
      context.addIssue({
        code: 'custom',
        path: ['near'],
        message: `${near.type} is flagged and a near miss at once`,
      })
    }
  }
  const cyrillic = row.answer.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const letters = row.answer.match(/\p{L}/gu)?.length ?? 0
  if (letters > 0 && (row.lang === 'ru') !== cyrillic / letters > 0.4) {
    context.addIssue({ code: 'custom', path: ['lang'], message: 'does not fit the letters of the answer' })
  }
}
