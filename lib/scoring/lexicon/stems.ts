import type { Lang } from '../vocabulary'
import { englishStems } from './english'
import { russianParticiples, russianStems } from './russian'
import type { Stem } from './russian-endings'

const isLatin = (word: string): boolean => /^[a-z]/.test(word)

/** Stems and endings of a lemma with its code, participles included; Latin words of Russian rows take English codes. */
export function inflected(lang: Lang, word: string, code: string): readonly Stem[] {
  if (lang === 'en' || isLatin(word)) return englishStems(word, code || undefined)
  if (!code) return russianStems(word, undefined)
  return [...russianStems(word, code), ...russianParticiples(word, code)]
}
