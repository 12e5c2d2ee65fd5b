import '../languages/all'
import type {
  AsideClause,
  Catalogue,
  Coverage,
  MatchReview,
  MatchSaid,
  OfferLine,
  OfferMatch,
  Outside,
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
import { askedLines, type FitSigns, fitOf, fitSignsOf } from './fit'
import { type Asked, askedOf } from './likeness'
import { type Shelf, shelfOf } from './lines'
import { chance, type MatchModel, NOTHING_FITS_BELOW } from './model'
import { MODEL } from './model.gen'
import { settled } from './openness'
import { withOutside } from './outside'
import { type Ranked, rankOffers } from './ranking'
import { isReadable } from './readable'
import { asSaid, namedFirst, reviewsThatApply, wholeOf, withWord } from './said'
import type { Space } from './space'

/** A request laid beside a catalogue. */
export interface RequestMatch {
  /** All offers, best first; the first `LAID_BESIDE` with their coverage, the others with none. */
  readonly ranked: readonly OfferMatch[]
  /** 0-100: how well the best offer answers the request as a whole; 0 for an empty catalogue or request. */
  readonly fit: number
  /** What the fit is made of; null when there was nothing to lay beside. */
  readonly signs: FitSigns | null
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

const NOTHING: RequestMatch = { ranked: [], fit: 0, signs: null, nothingFits: true, uncovered: [], aside: [] }

/**
 * Lays a request beside what the firm offers: offers by likeness, then clause by clause. Pure and deterministic;
 * takes any string. `lang` is the language of the request; the catalogue may be in another. With what people `said`, the
 * offer they name is the one laid beside, and the computed match stays in `said.computed`. `outside` is heeded in the
 * order of the offers alone.
 */
export function matchRequest(
  request: string | readonly RequestText[],
  catalogue: Catalogue,
  lang: Lang,
  said: readonly MatchReview[] = [],
  outside?: Outside,
): RequestMatch {
  const open = layOpen(request, catalogue, lang)
  return open === null ? NOTHING : matchLaid(open, MODEL, said, outside)
}

/** The match of a request that was taken apart before. */
export function matchLaid(
  open: LaidOpen,
  model: MatchModel,
  said: readonly MatchReview[] = [],
  outside?: Outside,
): RequestMatch {
  const { offers } = open.shelf.catalogue
  const idOf = (offer: number) => offers[offer]?.id ?? ''
  const order = withOutside(rankOffers(open.asked, open.shelf, model.ranking), idOf, outside)
  const computed = laidBeside(open, order, model)
  const reviews = reviewsThatApply(said, { offers })
  if (reviews.length === 0) return computed
  const whole = wholeOf(reviews)
  const named = offers.findIndex(({ id }) => whole?.kind === 'offer' && id === whole.offerId)
  return withWord(laidBeside(open, namedFirst(order, named), model, reviews), computed, reviews)
}

/** A request taken apart beside a catalogue. */
export interface LaidOpen {
  readonly clauses: readonly PlacedClause[]
  readonly asked: Asked
  readonly shelf: Shelf
}

/** Takes a request apart; null when there is nothing to offer, or nothing was said that can be read. */
export function layOpen(
  request: string | readonly RequestText[],
  catalogue: Catalogue,
  lang: Lang,
  space?: Space,
): LaidOpen | null {
  const texts = typeof request === 'string' ? [{ answer: 'request', round: 0, text: request }] : request
  const shelf = shelfOf(catalogue, space)
  const clauses = texts.flatMap((text) =>
    clausesOf(text.text, lang).map((clause) => placeClause(clause, text, shelf)),
  )
  if (catalogue.offers.length === 0 || clauses.length === 0) return null
  const asked = askedOf(clauses, shelf)
  return isReadable(clauses, asked) ? { clauses, asked, shelf } : null
}

function laidBeside(
  { clauses, shelf }: LaidOpen,
  order: readonly Ranked[],
  model: MatchModel,
  reviews: readonly MatchReview[] = [],
): RequestMatch {
  const idOf = (offer: number) => shelf.catalogue.offers[offer]?.id ?? ''
  const first = order[0]?.offer ?? 0
  const laid = judgeClauses(clauses, first, shelf)
  const best = asSaid(laid, idOf(first), reviews)
  const signs = fitSignsOf(best, order, shelf)
  const fit = fitOf(signs, model)
  const nothingFits = fit < NOTHING_FITS_BELOW
  const answers = !nothingFits || wholeOf(reviews)?.kind === 'offer'
  const shown = answers ? asSaid(settled(laid, first, shelf, model), idOf(first), reviews) : best
  const ranked = order.map(({ offer, value }, place): OfferMatch => {
    const offerId = idOf(offer)
    const judged =
      place === 0
        ? shown
        : place < LAID_BESIDE
          ? asSaid(judgeClauses(clauses, offer, shelf), offerId, reviews)
          : []
    return {
      offerId,
      score: Math.round(100 * chance(value)),
      coverage: judged.map(toCoverage).filter((coverage) => coverage !== null),
      ...(place < LAID_BESIDE ? { unasked: unaskedOf(judged, offer, shelf) } : {}),
    }
  })
  const uncovered = (ranked[0]?.coverage ?? [])
    .filter(({ standing }) => standing === 'refused' || standing === 'not-covered')
    .map(({ request }) => request)
  return { ranked, fit, signs, nothingFits, uncovered, aside: asideOf(clauses) }
}

/** Lines of an offer that nobody asked for; its title is none, as it names the offer and brings nothing by itself. */
function unaskedOf(judged: readonly Judged[], offer: number, shelf: Shelf): OfferLine[] {
  const { lines, asked } = askedLines(judged, offer, shelf)
  const used = new Set([...asked, ...judged.map(({ line }) => line)])
  return lines
    .filter((line) => line.field !== 'title' && !used.has(line))
    .map(({ field, quote }) => ({ field, quote }))
}
