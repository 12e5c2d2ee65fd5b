import type { ShownAssessment } from '@/lib/assessments/data'
import type { StoredMatchReview } from '@/lib/discovery/match-review-data'
import type { Wording } from '../wording'

const titleOf = ({ input }: ShownAssessment, offerId: string | null): string =>
  input.catalogue.offers.find(({ id }) => id === offerId)?.title ?? '…'

/** Who said which offer it is, and when. */
export function saidWord(word: StoredMatchReview, shown: ShownAssessment, { decide, day }: Wording): string {
  const by = { name: word.createdBy, day: day(new Date(word.createdAt)) }
  if (word.kind === 'clause') return decide(`match.clause.said.${word.standing}`, by)
  if (word.kind === 'nothing') return decide('match.said.nothing', by)
  return decide('match.said.offer', { ...by, offer: titleOf(shown, word.offerId) })
}

/** What was computed beside that word; null when nobody spoke. */
export function computedWord(shown: ShownAssessment, { decide }: Wording): string | null {
  const computed = shown.result.match.said?.computed
  if (!computed) return null
  return decide(`match.computed.${computed.nothingFits ? 'nothing' : 'offer'}`, {
    offer: titleOf(shown, computed.offerId),
    fit: Math.round(computed.fit),
  })
}
