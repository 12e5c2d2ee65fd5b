import { wordsFor } from '../../lexicon/words'
import type { Lang } from '../../vocabulary'

const CACHED = 20_000

/** Where vectors come from: as the package places words, or as they are turned. */
interface Source {
  /** Of an English word as it is spelt; null for an unknown one. */
  readonly english: (word: string) => Float32Array | null
  /** Of a family of the Russian table, by its number; null when no gloss of it is known. */
  readonly russian: (family: number) => Float32Array | null
}

/** The meaning of a form as a vector; `form` as tokens hold it: lower case, ё as е. */
export type LookUp = (form: string, lang: Lang) => Float32Array | null

/**
 * Finds words of both languages in one space, and keeps what was found. English words have a vector of their own or
 * their family's; forms of a Russian word share one object.
 */
export function lookUpIn({ english, russian }: Source): LookUp {
  const byFamily = new Map<number, Float32Array | null>()
  const ofEnglish = (form: string): Float32Array | null => {
    const own = english(form)
    if (own) return own
    const family = wordsFor('en').look(form)
    return family && english(family.name)
  }
  const ofRussian = (form: string): Float32Array | null => {
    if (/^[a-z]/.test(form)) return ofEnglish(form)
    const family = wordsFor('ru').look(form)?.family
    if (family === undefined) return null
    const known = byFamily.get(family)
    if (known !== undefined) return known
    const vector = russian(family)
    byFamily.set(family, vector)
    return vector
  }
  const cached: Readonly<Record<Lang, Map<string, Float32Array | null>>> = { en: new Map(), ru: new Map() }
  return (form, lang) => {
    const known = cached[lang].get(form)
    if (known !== undefined) return known
    const vector = lang === 'ru' ? ofRussian(form) : ofEnglish(form)
    if (cached[lang].size < CACHED) cached[lang].set(form, vector)
    return vector
  }
}
