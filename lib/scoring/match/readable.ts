import type { PlacedClause } from './coverage'
import type { Asked } from './likeness'

const OURS = /[\p{Script=Latin}\p{Script=Cyrillic}]/u
const LETTER = /\p{L}/u

/**
 * Whether there is a word in it to lay beside an offer: one in Latin or Cyrillic letters, known or not, or in others
 * that the catalogue itself uses. "+7 495 123-45-67" and 我们需要帮助 beside Russian offers say neither that something
 * fits nor that nothing does.
 */
export function isReadable(clauses: readonly PlacedClause[], { near }: Pick<Asked, 'near'>): boolean {
  const has = (letter: RegExp) =>
    clauses.some(({ clause }) => clause.words.some(({ norm }) => letter.test(norm)))
  if (has(OURS)) return true
  return (
    has(LETTER) && (near.grams.some((value) => value > 0) || clauses.some(({ never }) => never.length > 0))
  )
}
