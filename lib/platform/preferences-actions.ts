'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { LANGS } from '@/lib/scoring/vocabulary'
import { LOCALE_COOKIE } from './i18n'
import { isOwnOrigin } from './request-origin'
import { THEME_COOKIE, THEMES } from './theme'

const YEAR_SECONDS = 60 * 60 * 24 * 365
const schema = z.object({ locale: z.enum(LANGS).optional(), theme: z.enum(THEMES).optional() })

/** Keeps the language or theme on this device; works without a session. */
export async function savePreferences(input: z.infer<typeof schema>): Promise<void> {
  if (!(await isOwnOrigin())) return
  const { locale, theme } = schema.parse(input)
  const jar = await cookies()
  const keep = { maxAge: YEAR_SECONDS, path: '/', sameSite: 'lax' } as const
  if (locale) jar.set(LOCALE_COOKIE, locale, keep)
  if (theme) jar.set(THEME_COOKIE, theme, keep)
}
