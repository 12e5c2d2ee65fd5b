import { plain } from './csv-format'
import type { OfferRow } from './data'

/** An offer as it is looked for: all that is written in it, and what clients say of it. */
export interface Findable {
  readonly offer: OfferRow
  readonly text: string
}

/** Prepares an offer for `findOffers`. */
export const findable = (offer: OfferRow, phrases: readonly string[]): Findable => {
  const { title, does, outcomes, not, format } = offer
  return { offer, text: plain([title, does, ...outcomes, ...not, format, ...phrases].join('\n')) }
}

/** The offers in which every word of the query begins a word, in their order; all of them for an empty query. Pure. */
export function findOffers(offers: readonly Findable[], query: string): OfferRow[] {
  const words = plain(query).split(' ').filter(Boolean)
  return offers.filter(({ text }) => words.every((word) => begins(text, word))).map(({ offer }) => offer)
}

/** A letter or digit before it means that the word only ends like this. */
const INSIDE = /[\p{L}\p{N}]/u

function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !INSIDE.test(text.charAt(at - 1))) return true
  return false
}
