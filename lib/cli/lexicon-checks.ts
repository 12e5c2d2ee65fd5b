import type { BuiltWords, Words } from '@/lib/scoring/lexicon/words'
import type { Lang } from '@/lib/scoring/vocabulary'
import { formsOf } from './lexicon-inflection'
import type { FamilyRow } from './lexicon-rows'

/** Glosses that no English row has in any form, each once, with the places that want them. */
export function missingGlosses(russian: readonly FamilyRow[], english: Words): string[] {
  const wanted = new Map<string, string[]>()
  for (const { glosses, place } of russian)
    for (const gloss of glosses)
      if (!english.look(gloss)) wanted.set(gloss, [...(wanted.get(gloss) ?? []), place])
  return [...wanted]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([gloss, places]) => `${places.join(', ')} no English row has "${gloss}"`)
}

/** A form of several families, and which of them it belongs to. */
export interface Clash {
  readonly form: string
  readonly winner: string
  readonly loser: string
  /** Nothing but the order of the rows decided. */
  readonly equal: boolean
}

/** Every form that rows of two families make. */
export function clashesIn(rows: readonly FamilyRow[], lang: Lang, words: BuiltWords): Clash[] {
  const forms = new Set(rows.flatMap(({ lemmas }) => lemmas.flatMap((lemma) => formsOf(lang, lemma))))
  const nameOf = (family: number | undefined) => rows[family ?? -1]?.lemmas[0]?.word ?? ''
  return [...forms].flatMap((form) => {
    const [first, second] = words.claimants(form)
    if (!first || !second) return []
    const equal = first.strength === second.strength
    return [{ form, winner: nameOf(first.family), loser: nameOf(second.family), equal }]
  })
}
