import { z } from 'zod'

const CYRILLIC = /\p{Script=Cyrillic}/u

const text = z
  .string()
  .min(1, 'is empty')
  .max(120)
  .refine((own) => own === own.normalize('NFC').replace(/\s+/g, ' ').trim(), 'has space to spare')
/** What an English reader would not say or find: «склад». Foreign letters as in "café" are welcome. */
const english = text.refine((own) => !CYRILLIC.test(own), 'is not English')
const russian = text.refine((own) => CYRILLIC.test(own), 'is not Russian')

/** As two people would write the same: letter case and punctuation make no difference. */
export const bare = (own: string): string =>
  own
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const unlike = (texts: readonly string[], context: z.core.$RefinementCtx) => {
  for (const [at, own] of texts.entries()) {
    if (texts.findIndex((other) => bare(other) === bare(own)) < at)
      context.addIssue({ code: 'custom', path: [at], message: `"${own}" stands there twice` })
  }
}

const id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'is no id of small Latin letters and hyphens')

/** Something people buy help for: what firms call it and what people say when it hurts, in both languages. */
export const needSchema = z.strictObject({
  id,
  names: z.strictObject({
    en: z.array(english).min(1).superRefine(unlike),
    // Abbreviations are the same in both: "PR".
    ru: z
      .array(text)
      .min(1)
      .superRefine(unlike)
      .refine((names) => names.some((name) => CYRILLIC.test(name)), 'has no Russian name'),
  }),
  says: z.strictObject({
    en: z.array(english).min(4).superRefine(unlike),
    ru: z.array(russian).min(4).superRefine(unlike),
  }),
})
export type NeedRow = z.infer<typeof needSchema>

/** Each trade with the needs it helps with. */
export const tradesSchema = z.record(id, z.array(id).min(1))
export type Trades = z.infer<typeof tradesSchema>
