import { z } from 'zod'
import { storable } from '@/lib/platform/storable'
import { LANGS } from '@/lib/scoring/vocabulary'

/** Lengths in UTF-16 units; longer input is refused with a message, never cut. */
export const MAX_PROSPECT_NAME = 200
export const MAX_COMPANY = 200
export const MAX_INDUSTRY = 120
export const MAX_REQUEST = 10_000
export const MAX_NEED = 10_000

/** Largest version that the database's integer holds. */
const MAX_VERSION = 2_147_483_647

export const DEAL_SIZES = ['small', 'medium', 'large'] as const
export type DealSize = (typeof DEAL_SIZES)[number]

const text = (max: number) =>
  z
    .string()
    .transform(storable)
    .pipe(z.string().trim().max(max, { error: 'too-long' }))

export const prospectSchema = z.object({
  name: text(MAX_PROSPECT_NAME).pipe(z.string().min(1, { error: 'required' })),
  company: text(MAX_COMPANY).default(''),
  industry: text(MAX_INDUSTRY).default(''),
  lang: z.enum(LANGS, { error: 'required' }),
  dealSize: z.enum(DEAL_SIZES).nullable().default(null),
  /** What was asked for, as the prospect put it. */
  request: text(MAX_REQUEST).default(''),
  /** What is really needed, in the consultant's judgement. */
  need: text(MAX_NEED).default(''),
})
export type ProspectInput = z.output<typeof prospectSchema>

export const prospectId = z.uuid({ error: 'not-found' })
const version = z.int().min(1).max(MAX_VERSION)

export const updateProspectSchema = z.object({ id: prospectId, version, values: prospectSchema })
export type ProspectUpdate = z.output<typeof updateProspectSchema>

export const oneProspectSchema = z.object({ id: prospectId })
export const changeOwnerSchema = z.object({ id: prospectId, ownerId: z.uuid({ error: 'not-found' }) })
export const addExampleSchema = z.object({ lang: z.enum(LANGS) })

export const MAX_FINDER_QUERY = 200
export const findProspectsSchema = z.object({
  query: z
    .string()
    .max(MAX_FINDER_QUERY)
    .transform((query) => storable(query).trim()),
})
