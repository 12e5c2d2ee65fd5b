import type {
  AsideClause,
  Catalogue,
  Coverage,
  MatchReview,
  MatchSaid,
  OfferLine,
  OfferMatch,
} from '../discovery'
import type { Lang } from '../vocabulary'
import { clausesOf } from './clauses'
import {
  asideOf,
  type Judged,
  judgeClauses,
  type PlacedClause,
  placeClause,
  type RequestText,
  toCoverage,
} from './coverage'
import { featuresOf } from './features'
import { askedLines, type FitParts, fitOf, fitPartsOf, NOTHING_FITS_BELOW } from './fit'
import { type Shelf, shelfOf } from './lines'
import { asSaid, namedFirst, reviewsThatApply, wholeOf, withWord } from './said'
import { aligned, similarity, type Vectors, vectorsOf } from './similarity'

/** A request laid beside a catalogue. */
export interface RequestMatch {
  /** All offers, best first; the first `LAID_BESIDE` with their coverage, the others with none. */
  readonly ranked: readonly OfferMatch[]
  /** 0-100: how well the best offer answers the request as a whole; 0 for an empty catalogue or request. */
  readonly fit: number
  /** What the fit is made of; null when there was nothing to lay beside. */
  readonly parts: FitParts | null
  readonly nothingFits: boolean
  /** What the best offer does not answer, as exact quotes of the request. */
  readonly uncovered: readonly Coverage['request'][]
  /** What they rule out or do themselves. */
  readonly aside: readonly AsideClause[]
  /** What people said of it and what was computed; absent when nobody spoke. */
  readonly said?: MatchSaid
}

/** Offers that get a clause-by-clause comparison. */
const LAID_BESIDE = 5
/** Similarity at which an offer's score is 50. */
const HALF_SCORE = 5

const NOTHING: RequestMatch = { ranked: [], fit: 0, parts: null, nothingFits: true, uncovered: [], aside: [] }

/**
 * Lays a request beside what the firm offers: offers by likeness, then clause by clause. Pure and deterministic;
 * takes any string. `lang` is the language of the request; the catalogue may be in another. With what people `said`, the
 * offer they name is the one laid beside, and the computed match stays in `said.computed`.
 */
export function matchRequest(
  request: string | readonly RequestText[],
  catalogue: Catalogue,
  lang: Lang,
  said: readonly MatchReview[] = [],
): RequestMatch {
  const texts = typeof request === 'string' ? [{ answer: 'request', round: 0, text: request }] : request
  const shelf = shelfOf(catalogue)
  const clauses = texts.flatMap((text) =>
    clausesOf(text.text, lang).map((clause) => placeClause(clause, text, shelf)),
  )
  if (catalogue.offers.length === 0 || clauses.length === 0) return NOTHING
  const order = rankOffers(texts, clauses, shelf)
  const computed = laidBeside(clauses, order, shelf)
  const reviews = reviewsThatApply(said, catalogue)
  if (reviews.length === 0) return computed
  const whole = wholeOf(reviews)
  const named = catalogue.offers.findIndex(({ id }) => whole?.kind === 'offer' && id === whole.offerId)
  return withWord(laidBeside(clauses, namedFirst(order, named), shelf, reviews), computed, reviews)
}

/** How much the likeness as a whole weighs beside the alignment word by word. */
const WHOLE = 6

function rankOffers(
  texts: readonly RequestText[],
  clauses: readonly PlacedClause[],
  shelf: Shelf,
): { offer: number; value: number }[] {
  const whole = vectorsOf(featuresOf(texts.map(({ text }) => text).join('\n')), shelf.rarity)
  const spoken = clauses.filter(({ clause }) => clause.kind !== 'unwanted').flatMap((placed) => placed.spoken)
  const likeness = (promise: Vectors) =>
    aligned(spoken, promise, shelf.rarity) + WHOLE * similarity(whole, promise)
  return shelf.promises
    .map((promise, offer) => {
      const heard = shelf.heard[offer]
      return { offer, value: Math.max(likeness(promise), heard ? likeness(heard) : 0) }
    })
    .sort((a, b) => b.value - a.value || a.offer - b.offer)
}

function laidBeside(
  clauses: readonly PlacedClause[],
  order: readonly { offer: number; value: number }[],
  shelf: Shelf,
  reviews: readonly MatchReview[] = [],
): RequestMatch {
  let best: readonly Judged[] = []
  const ranked = order.map(({ offer, value }, place): OfferMatch => {
    const offerId = shelf.catalogue.offers[offer]?.id ?? ''
    const judged = place < LAID_BESIDE ? asSaid(judgeClauses(clauses, offer, shelf), offerId, reviews) : []
    if (place === 0) best = judged
    return {
      offerId,
      score: Math.round((100 * value) / (value + HALF_SCORE)),
      coverage: judged.map(toCoverage).filter((coverage) => coverage !== null),
      ...(place < LAID_BESIDE ? { unasked: unaskedOf(judged, offer, shelf) } : {}),
    }
  })
  const parts = fitPartsOf(best, order[0]?.offer ?? 0, shelf)
  const fit = fitOf(parts)
  const uncovered = (ranked[0]?.coverage ?? [])
    .filter(({ standing }) => standing === 'refused' || standing === 'not-covered')
    .map(({ request }) => request)
  return { ranked, fit, parts, nothingFits: fit < NOTHING_FITS_BELOW, uncovered, aside: asideOf(clauses) }
}

/** The title names an offer and brings nothing by itself. */
function unaskedOf(judged: readonly Judged[], offer: number, shelf: Shelf): OfferLine[] {
  const { lines, asked } = askedLines(judged, offer, shelf)
  const used = new Set([...asked, ...judged.map(({ line }) => line)])
  return lines
    .filter((line) => line.field !== 'title' && !used.has(line))
    .map(({ field, quote }) => ({ field, quote }))
}
