import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { INTENTS, LANGS } from '@/lib/scoring/vocabulary'
import { spearman } from '@/tests/eval/statistics'

const folder = resolve(import.meta.dirname, '../scoring/corpus/discoveries')
const SECOND = resolve(import.meta.dirname, '../scoring/corpus/second-verdicts.jsonl')

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

const fields = kept({
  id: z.string().regex(/^[a-z]{2}-\d{2}$/),
  lang: z.enum(LANGS),
  firm,
  prospect: kept({ name: text, industry: text, dealSize: z.enum(['small', 'medium', 'large', 'huge']) }),
  answers: z.array(answer).min(3).max(8),
  observed: kept({
    priceAskedBeforeDecision: z.boolean().nullable(),
    rude: z.boolean(),
    raisedVoiceAfterOurMistake: z.boolean(),
  }),
  verdict: z.enum(['take', 'clarify', 'standard-offer', 'decline']),
  why: text,
  concernsToRaise: texts,
  ideal: z.number().int().min(0).max(100),
})

/** A whole discovery with the verdict of who wrote it. Labels are defined in `lib/scoring/corpus/README.md`. */
export const corpusDiscoverySchema = fields.superRefine(({ firm, answers }, context) => {
  const problem = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (!firm.offers.some(({ standard }) => standard)) problem('firm', 'has no standard offer')
  if (new Set(firm.offers.map(({ id }) => id)).size < firm.offers.length)
    problem('firm', 'has two offers of one id')
  if (!answers.some(({ intent }) => intent === 'problem')) problem('answers', 'do not tell the problem')
})
export type CorpusDiscovery = z.infer<typeof corpusDiscoverySchema>

const jsonLines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** Every whole discovery of the corpus, by the names of their files. @throws ZodError on a line that is none */
export const corpusDiscoveries = (): CorpusDiscovery[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => jsonLines(join(folder, name)))
    .map((row) => corpusDiscoverySchema.parse(row))

const secondVerdict = fields.pick({ id: true, verdict: true, ideal: true })

/** Discoveries with what a reader who saw no verdict said of them. */
export function readTwice() {
  const seconds = new Map(
    jsonLines(SECOND)
      .map((row) => secondVerdict.parse(row))
      .map((row) => [row.id, row]),
  )
  return corpusDiscoveries().flatMap((first) => {
    const second = seconds.get(first.id)
    return second ? [{ first, second, alike: first.verdict === second.verdict }] : []
  })
}

/** How far the second readers agree with the writers of the discoveries; a line a language. */
export const verdictAgreement = (): string =>
  LANGS.map((lang) => {
    const pairs = readTwice().filter(({ first }) => first.lang === lang)
    const alike = pairs.filter((pair) => pair.alike).length
    const ideal = spearman(
      pairs.map(({ first }) => first.ideal),
      pairs.map(({ second }) => second.ideal),
    )
    return `${lang}: second reader of ${pairs.length} whole discoveries: verdict the same in ${alike}, ideal Spearman ${ideal.toFixed(2)}\n`
  }).join('')
