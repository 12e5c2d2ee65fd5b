import { z } from 'zod'
import { LANGS, MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'

const text = z.string().trim().min(1, 'is empty')
const texts = z.array(text)
type Context = z.core.$RefinementCtx
const issue = (context: Context, path: PropertyKey[], message: string) =>
  context.addIssue({ code: 'custom', path, message })

/** Names each value that stands in a list a second time, by its place. */
export function onlyOnce(
  values: readonly string[],
  context: Context,
  path: (at: number) => PropertyKey[],
  what: string,
): void {
  const seen = new Set<string>()
  for (const [at, value] of values.entries()) {
    if (seen.has(value)) issue(context, path(at), `"${value}" ${what}`)
    seen.add(value)
  }
}

/** An invented firm of the corpus. */
export const corpusFirmSchema = z
  .strictObject({
    firm: text,
    lang: z.enum(LANGS),
    name: text,
    about: text,
    offers: z
      .array(
        z.strictObject({
          id: text,
          title: text,
          does: text,
          outcomes: texts,
          not: texts,
          format: z.string(),
          standard: z.boolean(),
        }),
      )
      .min(3),
    never: texts,
  })
  .superRefine(({ offers }, context) => {
    const path = (field: string) => (at: number) => ['offers', at, field]
    onlyOnce(
      offers.map(({ id }) => id),
      context,
      path('id'),
      'is the id of an offer before it',
    )
    onlyOnce(
      offers.map(({ title }) => title),
      context,
      path('title'),
      'is the title of an offer before it',
    )
  })
export type CorpusFirm = z.infer<typeof corpusFirmSchema>

/** 0 nothing fits · 1 an offer touches it · 2 an offer answers most of it · 3 an offer answers all of it. */
const fit = z.int().min(0).max(3)

/** A labelled request of the corpus to one of its firms. What its labels say may not contradict itself. */
export const corpusRequestSchema = z
  .strictObject({
    id: text,
    firm: text,
    lang: z.enum(LANGS),
    request: text.max(MAX_ANSWER_LENGTH),
    best: z.array(text),
    partial: z.array(text),
    fit,
    uncovered: texts,
    crossLingual: z.boolean(),
    trap: z.boolean().optional(),
    note: z.string(),
  })
  .superRefine(({ request, best, partial, fit: fits, uncovered }, context) => {
    onlyOnce(best, context, (at) => ['best', at], 'is named twice')
    onlyOnce(partial, context, (at) => ['partial', at], 'is named twice')
    for (const [at, offer] of partial.entries())
      if (best.includes(offer))
        issue(context, ['partial', at], `"${offer}" is a best offer and a partial one`)
    if (fits >= 2 && best.length === 0) issue(context, ['best'], `names no offer, though the fit is ${fits}`)
    if (fits <= 1 && best.length > 0) issue(context, ['best'], `names an offer, though the fit is ${fits}`)
    if (fits === 1 && partial.length === 0) issue(context, ['partial'], 'names no offer, though the fit is 1')
    if (fits === 0 && partial.length > 0) issue(context, ['partial'], 'names an offer, though the fit is 0')
    if (fits === 3 && uncovered.length > 0) issue(context, ['uncovered'], 'is not empty, though the fit is 3')
    if (fits <= 1 && uncovered.length === 0)
      issue(context, ['uncovered'], `is empty, though the fit is ${fits}`)
    for (const [at, quote] of uncovered.entries())
      if (!request.includes(quote)) issue(context, ['uncovered', at], 'is not an exact part of the request')
  })
export type CorpusRequest = z.infer<typeof corpusRequestSchema>
