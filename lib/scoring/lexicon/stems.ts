import type { Lang } from '../vocabulary'
import { englishStems } from './english'
import { russianParticiples, russianStems } from './russian'
import { BARE, type Stem } from './russian-endings'

const isLatin = (word: string): boolean => /^[a-z]/.test(word)

/** "Пачка" → "пачек", "тетка" → "теток", "копейка" → "копеек": what rows need not say. */
function fleetingPlural(word: string, code: string): Stem[] {
  if (code !== 'ж' || !/[бвгджзйклмнпрстфхцчшщь]ка$/.test(word)) return []
  const base = word.slice(0, -2)
  const last = base.slice(-1)
  if (last === 'ь' || last === 'й') return [{ stem: `${base.slice(0, -1)}ек`, endings: BARE }]
  return [{ stem: base + ('жчшщц'.includes(last) ? 'ек' : 'ок'), endings: BARE }]
}

/** Stems and endings of a lemma with its code, participles included; Latin words of Russian rows take English codes. */
export function inflected(lang: Lang, word: string, code: string): readonly Stem[] {
  if (lang === 'en' || isLatin(word)) return englishStems(word, code || undefined)
  if (!code) return russianStems(word, undefined)
  return [
    // Not every paradigm comes back to its lemma ("довезти", "козий").
    { stem: word, endings: BARE },
    ...russianStems(word, code),
    ...russianParticiples(word, code),
    ...fleetingPlural(word, code),
  ]
}
