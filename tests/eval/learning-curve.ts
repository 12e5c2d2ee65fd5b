import type { Catalogue, Offer } from '@/lib/scoring/discovery'
import { clausesOf } from '@/lib/scoring/match/clauses'
import { matchRequest } from '@/lib/scoring/match/request'
import type { Lang } from '@/lib/scoring/vocabulary'

/** Confirmed requests an offer at which the curve is read. */
export const STEPS = [1, 2, 3, 10, 30] as const

/** A labelled request, as far as the simulation reads it. */
export interface ConfirmedRequest {
  readonly id: string
  readonly firm: string
  readonly lang: Lang
  readonly request: string
  readonly best: readonly string[]
  readonly uncovered: readonly string[]
}

export interface CurvePoint {
  readonly confirmed: number
  /** Requests whose own offer has that many others to learn from; with none, nothing can be said. */
  readonly requests: number
  /** Client phrases that the right offer had learned, on average. */
  readonly phrases: number
  /** Share of these requests with the right offer first, before and after. */
  readonly without: number
  readonly with: number
  /** Requests set right, and spoilt, by what was learned. */
  readonly gained: number
  readonly lost: number
}

interface Firm {
  readonly firm: string
  readonly offers: readonly Offer[]
  readonly never: readonly string[]
}

/** A request takes some milliseconds with a catalogue of its own: so many of them keep the whole within a minute. */
const MOST_REQUESTS = 100
/** What the product keeps of one offer, and of one phrase. */
const MOST_PHRASES = 100
const LONGEST = 300

/**
 * What a firm's confirmed matches would gain it: every offer is given the phrases of its first `confirmed` other
 * requests, as a person who consents to all that the offer answers would, and the request left out is ranked. Only
 * requests whose right offer really has that many others are counted, the same ones before and after.
 */
export function learningCurve(
  firms: readonly Firm[],
  requests: readonly ConfirmedRequest[],
  steps: readonly number[] = STEPS,
): CurvePoint[] {
  const byName = new Map(firms.map((firm) => [firm.firm, firm]))
  // One object a firm, so that its catalogue is read once.
  const plain = new Map(firms.map((firm) => [firm.firm, catalogueOf(firm, () => [])]))
  const answered = requests.filter(({ best, firm }) => best.length > 0 && byName.has(firm))
  const byOffer = new Map<string, ConfirmedRequest[]>()
  for (const one of answered) {
    const key = `${one.firm} ${one.best[0]}`
    byOffer.set(key, [...(byOffer.get(key) ?? []), one])
  }
  const othersOf = (firm: string, offer: string, id: string) =>
    (byOffer.get(`${firm} ${offer}`) ?? []).filter((other) => other.id !== id)
  return steps.map((confirmed) => {
    const able = answered.filter(
      ({ firm, best, id }) => othersOf(firm, best[0] ?? '', id).length >= confirmed,
    )
    const measured = spread(able, MOST_REQUESTS)
    let [before, after, gained, lost, phrases] = [0, 0, 0, 0, 0]
    for (const one of measured) {
      const firm = byName.get(one.firm)
      if (!firm) continue
      const learned = catalogueOf(firm, (offer) => othersOf(one.firm, offer, one.id).slice(0, confirmed))
      const was = isFirst(one, plain.get(one.firm) ?? firm)
      const is = isFirst(one, learned)
      before += Number(was)
      after += Number(is)
      gained += Number(is && !was)
      lost += Number(was && !is)
      phrases += learned.offers.find(({ id }) => id === one.best[0])?.phrases?.length ?? 0
    }
    const of = Math.max(1, measured.length)
    return {
      confirmed,
      requests: measured.length,
      phrases: phrases / of,
      without: before / of,
      with: after / of,
      gained,
      lost,
    }
  })
}

function isFirst({ request, lang, best }: ConfirmedRequest, catalogue: Catalogue): boolean {
  const [first] = matchRequest(request, catalogue, lang).ranked
  return first !== undefined && best.includes(first.offerId)
}

function catalogueOf(firm: Firm, learnedFrom: (offer: string) => readonly ConfirmedRequest[]): Catalogue {
  return {
    never: firm.never,
    offers: firm.offers.map((offer) => {
      const phrases = learnedFrom(offer.id).flatMap(consented).slice(0, MOST_PHRASES)
      return phrases.length > 0 ? { ...offer, phrases } : offer
    }),
  }
}

/** The sentences of a request that speak of what the offer answers. */
function consented({ request, lang, uncovered }: ConfirmedRequest): string[] {
  return clausesOf(request, lang)
    .filter(({ kind }) => kind === 'ask' || kind === 'told')
    .map(({ start, end }) => request.slice(start, end))
    .filter((text) => text.length <= LONGEST)
    .filter((text) => !uncovered.some((gap) => gap.includes(text) || text.includes(gap)))
}

/** At most `most` of them, evenly over the whole: neighbours are of one firm. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]).filter(
    (one) => one !== undefined,
  )
}
