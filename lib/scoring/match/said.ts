import type { Catalogue, MatchReview, MatchSaid } from '../discovery'
import type { Judged } from './coverage'
import { isPromise } from './lines'
import type { RequestMatch } from './request'

/**
 * Of what people said, that which still speaks of this catalogue. A word on an offer that is gone says nothing here.
 */
export function reviewsThatApply(
  reviews: readonly MatchReview[],
  { offers }: Pick<Catalogue, 'offers'>,
): readonly MatchReview[] {
  const ids = new Set(offers.map(({ id }) => id))
  return reviews.filter((review) => review.kind === 'nothing' || ids.has(review.offerId))
}

/** The word on the request as a whole: which offer it is, or that it is none; undefined when nobody spoke. */
export function wholeOf(reviews: readonly MatchReview[]) {
  return reviews.findLast((review) => review.kind !== 'clause')
}

/**
 * Clauses as a person put them: covered or not, whatever was computed. A refusal that somebody overruled weighs
 * nothing; the computed standing is kept beside.
 */
export function asSaid(
  judged: readonly Judged[],
  offerId: string,
  reviews: readonly MatchReview[],
): readonly Judged[] {
  const own = reviews.flatMap((review) =>
    review.kind === 'clause' && review.offerId === offerId ? review : [],
  )
  if (own.length === 0) return judged
  return judged.map((one) => {
    const { answer, round, quote } = one.placed
    const review = own.findLast(
      (said) => said.answer === answer && said.round === round && said.clause === quote,
    )
    if (review === undefined) return one
    const { standing, id } = review
    const computed = one.standing === 'silent' ? 'not-covered' : one.standing
    const line = standing === 'covered' && one.line && isPromise(one.line) ? one.line : null
    return { ...one, standing, line, refusal: 0, said: { review: id, computed } }
  })
}

/** The offer that a person named goes first; the order of the others stays as computed. */
export function namedFirst<Place extends { readonly offer: number }>(
  order: readonly Place[],
  named: number,
): readonly Place[] {
  return [...order].sort((a, b) => Number(b.offer === named) - Number(a.offer === named))
}

/** A match with what a person said of the whole, the computed one beside it. */
export function withWord(
  match: RequestMatch,
  computed: RequestMatch,
  reviews: readonly MatchReview[],
): RequestMatch & { readonly said: MatchSaid } {
  const whole = wholeOf(reviews)
  const nothingFits = whole === undefined ? match.nothingFits : whole.kind === 'nothing'
  return {
    ...match,
    nothingFits,
    said: {
      ...(whole === undefined ? {} : { review: whole.id, kind: whole.kind }),
      computed: {
        offerId: computed.ranked[0]?.offerId ?? null,
        fit: computed.fit,
        nothingFits: computed.nothingFits,
      },
    },
  }
}
