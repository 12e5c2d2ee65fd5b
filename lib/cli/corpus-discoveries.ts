import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { INTENTS, LANGS } from '@/lib/scoring/vocabulary'

const folder = resolve(import.meta.dirname, '../scoring/corpus/discoveries')

const text = z.string().min(1).max(3000)
const texts = z.array(text)
const kept = z.strictObject

const offer = kept({
  id: text,
  title: text,
  does: text,
  outcomes: texts,
  not: texts,
  format: z.string().default(''),
  standard: z.boolean(),
})
const firm = kept({ name: text, about: text, offers: z.array(offer).min(3).max(6), never: texts })

const answer = kept({
  intent: z.enum(INTENTS),
  question: text,
  rounds: z.tuple([kept({ answer: text })], kept({ probe: text, answer: text })),
})

/** A whole discovery with the verdict of who wrote it. Labels are defined in `lib/scoring/corpus/README.md`. */
export const corpusDiscoverySchema = kept({
  id: z.string().regex(/^[a-z]{2}-\d{2}$/),
  lang: z.enum(LANGS),
  firm,
  prospect: kept({ name: text, industry: text, dealSize: z.enum(['small', 'medium', 'large', 'huge']) }),
  answers: z.array(answer).min(4).max(8),
  observed: kept({
    priceAskedBeforeDecision: z.boolean().nullable(),
    rude: z.boolean(),
    raisedVoiceAfterOurMistake: z.boolean(),
  }),
  verdict: z.enum(['take', 'clarify', 'standard-offer', 'decline']),
  why: text,
  concernsToRaise: texts,
  ideal: z.number().int().min(0).max(100),
}).superRefine(({ firm, answers }, context) => {
  const problem = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (!firm.offers.some(({ standard }) => standard)) problem('firm', 'has no standard offer')
  if (new Set(firm.offers.map(({ id }) => id)).size < firm.offers.length)
    problem('firm', 'has two offers of one id')
  if (!answers.some(({ intent }) => intent === 'problem')) problem('answers', 'do not tell the problem')
})
export type CorpusDiscovery = z.infer<typeof corpusDiscoverySchema>

/** Every line of the corpus's discoveries with its place, as it is read. */
export const discoveryLines = (): { readonly place: string; readonly line: string }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((line, index) => ({ place: `corpus/discoveries/${name}:${index + 1}`, line }))
        .filter(({ line }) => line.trim() !== ''),
    )

/** Every whole discovery of the corpus. @throws ZodError on a line that is none */
export const corpusDiscoveries = (): CorpusDiscovery[] =>
  discoveryLines().map(({ line }) => corpusDiscoverySchema.parse(JSON.parse(line)))
