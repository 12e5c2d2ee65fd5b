import type { Words } from '@/lib/scoring/lexicon/words'
import type { FamilyRow } from './lexicon-rows'

/** Kinds whose English words Russian speech borrows as they are written. */
const BORROWED = new Set(['software', 'jargon', 'media', 'data'])

/**
 * English rows that Russian speech needs, so that it is read without the English table: those of kinds that are
 * borrowed, and those whose words the Russian answers of the corpus hold.
 */
export function loansFor(
  russian: readonly FamilyRow[],
  english: readonly FamilyRow[],
  spoken: ReadonlyMap<string, number>,
  englishWords: Words,
): FamilyRow[] {
  const own = new Set(russian.flatMap(({ lemmas }) => lemmas.map(({ word }) => word)))
  const heard = new Set<number>()
  for (const form of spoken.keys()) if (/^[a-z]/.test(form)) heard.add(englishWords.look(form)?.family ?? -1)
  return english.flatMap((row, family) => {
    if (!heard.has(family) && !row.kinds.some((kind) => BORROWED.has(kind))) return []
    const lemmas = row.lemmas.filter(({ word }) => !own.has(word) && /^[a-z]/.test(word))
    return lemmas.length > 0 ? [{ ...row, lemmas }] : []
  })
}
