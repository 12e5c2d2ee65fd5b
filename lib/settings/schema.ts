import { z } from 'zod'
import { firmName, MAX_PASSWORD, password, personName } from '@/lib/auth/schema'
import { storable } from '@/lib/platform/storable'
import { LANGS } from '@/lib/scoring/vocabulary'

export const MAX_ABOUT = 1_000

export const ownNameSchema = z.object({ name: personName })
export type OwnName = z.output<typeof ownNameSchema>

export const passwordSchema = z.object({
  current: z.string().min(1, 'required').max(MAX_PASSWORD, 'password-long'),
  next: password,
})

export const firmFields = z.object({
  name: firmName,
  about: z
    .string()
    .transform((text) => storable(text).trim())
    .pipe(z.string().max(MAX_ABOUT, 'too-long')),
  lang: z.enum(LANGS),
})

/** `version` is the one the form began with. */
export const firmSchema = firmFields.extend({ version: z.int().min(1) })
export type FirmInput = z.output<typeof firmSchema>

export const asksModelSchema = z.object({ asksModel: z.boolean() })
export type AsksModel = z.output<typeof asksModelSchema>
