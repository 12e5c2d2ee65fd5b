import type { ShownAssessment } from '@/lib/assessments/data'
import type { StoredMatchReview } from '@/lib/discovery/match-review-data'
import type { SectionProps } from '../brief'
import type { Wording } from '../wording'

/** The title of an offer as it was when the assessment was made. */
export const titleOf = ({ input }: ShownAssessment, offerId: string | null): string | undefined =>
  input.catalogue.offers.find(({ id }) => id === offerId)?.title

/** An offer that somebody named, for a message that says so when it was archived since. */
export function namedOffer(
  { data, shown }: Pick<SectionProps, 'data' | 'shown'>,
  offerId: string | null,
): { offer: string; archived: 'yes' | 'no' } {
  const now = data.named.find(({ id }) => id === offerId)
  return { offer: titleOf(shown, offerId) ?? now?.title ?? '…', archived: now?.archived ? 'yes' : 'no' }
}

type Place = Pick<SectionProps, 'data' | 'shown'> & { readonly w: Pick<Wording, 'decide' | 'day'> }

/** Who said which offer it is, and when. */
export function saidWord(word: StoredMatchReview, { data, shown, w: { decide, day } }: Place): string {
  const by = { name: word.createdBy, day: day(new Date(word.createdAt)) }
  if (word.kind === 'clause') return decide(`match.clause.said.${word.standing}`, by)
  if (word.kind === 'nothing') return decide('match.said.nothing', by)
  return decide('match.said.offer', { ...by, ...namedOffer({ data, shown }, word.offerId) })
}

/** What was computed beside that word; null when nobody spoke. */
export function computedWord(shown: ShownAssessment, { decide }: Wording): string | null {
  const computed = shown.result.match.said?.computed
  if (!computed) return null
  return decide(`match.computed.${computed.nothingFits ? 'nothing' : 'offer'}`, {
    offer: titleOf(shown, computed.offerId) ?? '…',
    fit: Math.round(computed.fit),
  })
}
