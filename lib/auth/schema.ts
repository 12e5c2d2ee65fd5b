import { z } from 'zod'
import { storable } from '@/lib/platform/storable'

export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 200
export const MAX_NAME = 120
export const MAX_EMAIL = 254

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(MAX_EMAIL, 'email')
  .pipe(z.email({ error: 'email' }))
export const password = z.string().min(MIN_PASSWORD, 'password-short').max(MAX_PASSWORD, 'password-long')
const shortLine = z
  .string()
  .transform((text) => storable(text).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'required').max(MAX_NAME, 'too-long'))
export const personName = shortLine
export const firmName = shortLine

export const signInSchema = z.object({ email, password: z.string().min(1, 'required').max(MAX_PASSWORD) })

export const firstRunSchema = z.object({ firm: firmName, name: personName, email, password })
export type FirstRun = z.infer<typeof firstRunSchema>
