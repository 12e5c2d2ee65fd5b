import { wordsFor } from '../../lexicon/words'
import type { Lang } from '../../vocabulary'
import { englishVector, glossVector, unit } from './english'
import { GLOSSES, MEAN } from './glosses.gen'

const CACHED = 20_000

let lines: readonly string[] | undefined
const byFamily = new Map<number, Float32Array | null>()

/** Means of glosses lie closer together than English words do; without their own mean they spread as these. */
function russianVector(form: string): Float32Array | null {
  if (/^[a-z]/.test(form)) return ofEnglish(form)
  const family = wordsFor('ru').look(form)?.family
  if (family === undefined) return null
  const known = byFamily.get(family)
  if (known !== undefined) return known
  lines ??= GLOSSES.split('\n')
  const vector = glossVector((lines[family] ?? '').split(' '))
  const own = vector && unit(vector.map((value, i) => value - (MEAN[i] ?? 0)))
  byFamily.set(family, own)
  return own
}

function ofEnglish(form: string): Float32Array | null {
  const own = englishVector(form)
  if (own) return own
  const family = wordsFor('en').look(form)
  return family && englishVector(family.name)
}

const cached: Readonly<Record<Lang, Map<string, Float32Array | null>>> = { en: new Map(), ru: new Map() }

/**
 * The meaning of a word as a vector of length 1 in one space for both languages; null for an unknown word. English words
 * have a vector of their own or their family's; forms of a Russian word share one, the mean of its glosses'. For the
 * server: the table weighs 3 MB.
 * @param form as tokens hold it: lower case, ё as е
 * @throws NotLoaded
 */
export function vectorOf(form: string, lang: Lang): Float32Array | null {
  const known = cached[lang].get(form)
  if (known !== undefined) return known
  const vector = lang === 'ru' ? russianVector(form) : ofEnglish(form)
  if (cached[lang].size < CACHED) cached[lang].set(form, vector)
  return vector
}
