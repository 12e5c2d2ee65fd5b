import type { Lang } from '@/lib/scoring/vocabulary'

/** The interface's language as one of ours; to the message library it is some string. */
export const langOf = (locale: string): Lang => (locale === 'ru' ? 'ru' : 'en')

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', ru: 'Русский' }
