import { z } from 'zod'
import { storable } from '@/lib/platform/storable'
import { MAX_CSV } from './csv-format'

export const MAX_OFFERS = 200
export const MAX_TITLE = 160
export const MAX_DOES = 2_000
export const MAX_FORMAT = 200
/** Lines of one list: outcomes, what is not included, what the firm never does. */
export const MAX_LINES = 30
export const MAX_LINE = 400

const oneLine = (text: string) => storable(text).replace(/\s+/g, ' ').trim()

const line = (max: number) =>
  z.string().transform(oneLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))

const listOf = (maxLines: number, maxLine: number) =>
  z
    .array(z.string())
    .transform((items) => [...new Set(items.map(oneLine))].filter(Boolean))
    .pipe(z.array(z.string().max(maxLine, 'line-too-long')).max(maxLines, 'too-many-lines'))

/** A list typed one line an item: blank lines and repetitions fall away. */
export const lines = listOf(MAX_LINES, MAX_LINE)

export const offerSchema = z.object({
  title: line(MAX_TITLE),
  does: z
    .string()
    .transform((text) => storable(text).trim())
    .pipe(z.string().min(1, 'required').max(MAX_DOES, 'too-long')),
  outcomes: lines,
  not: lines,
  format: z.string().transform(oneLine).pipe(z.string().max(MAX_FORMAT, 'too-long')),
  standard: z.boolean(),
})
export type OfferInput = z.output<typeof offerSchema>

const offerId = z.uuid()

/** `version` is the one the editor began with. */
export const updateOfferSchema = z.object({ id: offerId, version: z.int().min(1), offer: offerSchema })
export type UpdateOffer = z.output<typeof updateOfferSchema>

export const archiveOfferSchema = z.object({ id: offerId, archived: z.boolean() })
export type ArchiveOffer = z.output<typeof archiveOfferSchema>

export const moveOfferSchema = z.object({ id: offerId, direction: z.enum(['first', 'up', 'down']) })
export type MoveOffer = z.output<typeof moveOfferSchema>

const neverLine = line(MAX_LINE)

/**
 * `base` is the list the editor began with, as it was read. `moves` says of lines that go where their client phrases go,
 * null where they rest with the line.
 */
export const neverSchema = z.object({
  base: z.array(z.string().transform(storable)).max(MAX_LINES),
  lines,
  moves: z
    .array(z.object({ from: neverLine, to: neverLine.nullable() }))
    .max(MAX_LINES)
    .optional(),
})
export type SaveNever = z.output<typeof neverSchema>

/** Client phrases in force for one offer, or for one line of what the firm never does. */
export const MAX_PHRASES = 100
export const MAX_PHRASE = 300

/** What a phrase belongs to: an offer, or a line of what the firm never does, as it stands there. */
export const phraseTarget = z.union([z.strictObject({ offerId }), z.strictObject({ neverLine })])
export type PhraseTarget = z.output<typeof phraseTarget>

const phrase = line(MAX_PHRASE)

/** What the field holds while one types a phrase. */
export const phraseTextSchema = z.object({ text: phrase })

export const addPhraseSchema = z.object({ target: phraseTarget, text: phrase })
export type AddPhrase = z.output<typeof addPhraseSchema>

/** Phrases confirmed at once: as many as the brief proposes. */
export const MAX_CONFIRMED = 40

/** A prospect's own words, each of them consented to by a person in the brief of this assessment. */
export const confirmPhrasesSchema = z.object({
  assessmentId: z.uuid(),
  target: phraseTarget,
  texts: z.array(phrase).min(1).max(MAX_CONFIRMED),
})
export type ConfirmPhrases = z.output<typeof confirmPhrasesSchema>

export const phraseIdSchema = z.object({ id: z.uuid() })
export type PhraseId = z.output<typeof phraseIdSchema>

/** An offer as a row of a file: with its client phrases. */
export const fileOfferSchema = offerSchema.extend({ phrases: listOf(MAX_PHRASES, MAX_PHRASE) })
export type FileOffer = z.output<typeof fileOfferSchema>

const csv = z.string().min(1, 'required').max(MAX_CSV, 'too-large')

export const previewImportSchema = z.object({ csv })
export type PreviewImport = z.output<typeof previewImportSchema>

/** What to do with each offer of the file that is in the catalogue already, as it was when the preview showed it. */
export const importOffersSchema = z.object({
  csv,
  known: z.array(z.object({ id: offerId, version: z.int().min(1), replace: z.boolean() })).max(MAX_OFFERS),
})
export type ImportOffers = z.output<typeof importOffersSchema>

/** UTF-16 units of a request that is tried out: more than anybody says in a meeting. */
export const MAX_TRIED = 10_000

export const tryRequestSchema = z.object({
  text: z.string().transform(storable).pipe(z.string().max(MAX_TRIED, 'too-long')),
})
export type TryRequest = z.output<typeof tryRequestSchema>
