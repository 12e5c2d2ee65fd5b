import '../languages/all'
import type { Offer } from '../discovery'
import { wordsFor } from '../lexicon/words'
import { languageOfForm } from './space'
import { isStop, wordsOf } from './words'

/** Of the offers of 143 firms in Russian and English, 0.68 of the words and more are known; in Serbian 0.37. */
const KNOWN_AT_LEAST = 0.45
/** Names of things alone tell no language: "Kubernetes, Terraform, ArgoCD". */
const FEWEST_WORDS = 8

const LETTER = /\p{L}/gu
const OURS = /[\p{Script=Latin}\p{Script=Cyrillic}]/gu

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/**
 * Whether a text is in neither Russian nor English, as far as one can tell: most of its letters are of another script,
 * or few of its words are known. Of a text of fewer than eight words in letters of ours nothing is said.
 */
export function isForeign(text: string): boolean {
  if (2 * count(text, OURS) < count(text, LETTER)) return true
  const words = wordsOf(text).filter(({ norm }) => /^\p{L}+$/u.test(norm))
  if (words.length < FEWEST_WORDS) return false
  const known = words.filter((word) => isStop(word) || wordsFor(languageOfForm(word.norm)).look(word.norm))
  return known.length < KNOWN_AT_LEAST * words.length
}

/**
 * Whether no request can be compared with an offer by meaning: its own text is in a third language, and clients have not
 * said a word of it in one of the two.
 */
export function isBeyondMeaning(
  offer: Pick<Offer, 'title' | 'does' | 'outcomes' | 'not' | 'phrases'>,
): boolean {
  if (!isForeign([offer.title, offer.does, ...offer.outcomes, ...offer.not].join('. '))) return false
  const said = offer.phrases ?? []
  return said.length === 0 || isForeign(said.join('. '))
}
