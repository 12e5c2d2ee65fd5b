import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAMILIES, type FamilyRow } from './lexicon-rows'

/** Kinds whose English words Russian speech borrows as they are written. */
const BORROWED = new Set(['software', 'jargon', 'media', 'data'])

/**
 * The first words of the English families that Russian borrows besides; a list, since a table that followed the corpus
 * would change with every answer added.
 */
export const readLoans = (): string[] =>
  readFileSync(join(FAMILIES, 'loans.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))

/**
 * English rows that Russian speech needs, so that it is read without the English table: those of kinds that are
 * borrowed, and those listed.
 * @returns the rows, and each listed word that stands twice, begins no English row or brings nothing
 */
export function loansFor(
  russian: readonly FamilyRow[],
  english: readonly FamilyRow[],
  listed: readonly string[],
): { rows: FamilyRow[]; errors: string[] } {
  const own = new Set(russian.flatMap(({ lemmas }) => lemmas.map(({ word }) => word)))
  const wanted = new Set(listed)
  const lent = new Set<string>()
  const rows = english.flatMap((row) => {
    const name = row.lemmas[0]?.word ?? ''
    const isListed = wanted.has(name)
    const isOfKind = row.kinds.some((kind) => BORROWED.has(kind))
    if (!isListed && !isOfKind) return []
    const lemmas = row.lemmas.filter(({ word }) => !own.has(word) && /^[a-z]/.test(word))
    if (lemmas.length === 0) return []
    if (isListed && !isOfKind) lent.add(name)
    return [{ ...row, lemmas }]
  })
  const idle = listed.filter((name, at) => !lent.has(name) || listed.indexOf(name) !== at)
  return { rows, errors: idle.map((name) => `loans.txt "${name}" lends Russian nothing that it has not`) }
}
