'use server'

import { getLocale } from 'next-intl/server'
import { auth } from '@/lib/auth/auth'
import { firstRunSchema } from '@/lib/auth/schema'
import { action } from '@/lib/platform/action'
import { firstRun } from './mutations'

const anybody = async () => ({ anybody: true })

/** First-run page: creates the firm and signs its admin in. */
export const firstRunAction = action('first-run', firstRunSchema, anybody, async (_, input) => {
  const created = await firstRun(input, await getLocale())
  if (!created.ok) return created
  await auth().api.signInEmail({ body: { email: input.email, password: input.password } })
  return { ok: true }
})
