import type { Lang } from '@/lib/scoring/vocabulary'

/** The interface's language as one of ours; the message library knows it as any string. */
export const langOf = (locale: string): Lang => (locale === 'ru' ? 'ru' : 'en')
