import { z } from 'zod'

export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 200
export const MAX_NAME = 120
export const MAX_EMAIL = 254

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(MAX_EMAIL)
  .pipe(z.email({ error: 'email' }))
export const password = z.string().min(MIN_PASSWORD, 'password-short').max(MAX_PASSWORD, 'password-long')
export const personName = z.string().trim().min(1, 'required').max(MAX_NAME, 'too-long')
export const firmName = z.string().trim().min(1, 'required').max(MAX_NAME, 'too-long')

export const signInSchema = z.object({ email, password: z.string().min(1, 'required').max(MAX_PASSWORD) })

export const firstRunSchema = z.object({ firm: firmName, name: personName, email, password })
export type FirstRun = z.infer<typeof firstRunSchema>
