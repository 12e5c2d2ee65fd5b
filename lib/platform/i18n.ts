import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { loadMessages } from './messages'

export const LOCALE_COOKIE = 'touchstone-locale'

const isLang = (value: string | undefined): value is Lang => LANGS.some((lang) => lang === value)

/** The best of our languages for an Accept-Language header; English when none is asked for. */
export function negotiate(header: string | null): Lang {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';')
      const q = params.map((p) => p.trim()).find((p) => p.startsWith('q='))
      return { lang: tag.toLowerCase().split('-')[0], q: q ? Number(q.slice(2)) || 0 : 1 }
    })
    .filter((wish) => wish.q > 0)
    .sort((a, b) => b.q - a.q)
  for (const { lang } of wishes) if (isLang(lang)) return lang
  return 'en'
}

/** A choice made in the interface wins over the browser's languages. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  const locale = isLang(chosen) ? chosen : negotiate((await headers()).get('accept-language'))
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
