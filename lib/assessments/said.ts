import type { StoredMatchReview } from '@/lib/discovery/match-review-data'
import { MAX_CONFIRMED } from '@/lib/offers/schema'
import type { Coverage } from '@/lib/scoring/discovery'
import { clausesOf } from '@/lib/scoring/match/clauses'
import { REQUEST_INTENTS } from '@/lib/scoring/policy'
import { isAnswered } from '@/lib/scoring/standing'
import type { BriefData, ShownAssessment } from './data'

/** The word on the whole that the shown assessment was made with, with its author; null when there was none. */
export function wholeWord({ discovery }: BriefData, { result }: ShownAssessment): StoredMatchReview | null {
  const id = result.match.said?.review
  return discovery.matchReviews.find((review) => review.id === id) ?? null
}

/** The word that a clause's standing is, with its author; null for a computed standing. */
export function clauseWord(
  { discovery }: BriefData,
  { said }: Pick<Coverage, 'said'>,
): StoredMatchReview | null {
  return discovery.matchReviews.find((review) => review.id === said?.review) ?? null
}

/** Words in force that the newest assessment had no use for: their offer or their clause is gone. */
export function staleWords(
  { discovery }: BriefData,
  { input, result }: ShownAssessment,
): StoredMatchReview[] {
  const used = new Set([
    result.match.said?.review,
    ...result.match.ranked.flatMap(({ coverage }) => coverage.map(({ said }) => said?.review)),
  ])
  const counted = new Set((input.matchReviews ?? []).map(({ id }) => id))
  return discovery.matchReviews.filter(
    ({ id, takenBack }) => takenBack === null && counted.has(id) && !used.has(id),
  )
}

/** A phrase in force that was remembered with a word on the match, for whoever takes the word back. */
export interface RememberedPhrase {
  readonly id: string
  readonly text: string
  readonly addedBy: string
  /** The viewer may take it back as well. */
  readonly mayUndo: boolean
}

/** The phrases in force that were remembered with that word. */
export const learnedWith = ({ learned, mayEditOffers }: BriefData, review: string): RememberedPhrase[] =>
  learned
    .filter((phrase) => phrase.review === review && phrase.takenBack === null)
    .map(({ id, text, addedBy, own }) => ({ id, text, addedBy, mayUndo: own || mayEditOffers }))

/** Sentences of the request that may be learned for the offer laid beside it: those it answers come first. */
export function phrasesToLearn({ learned }: BriefData, { input, result }: ShownAssessment): string[] {
  const coverage = result.match.ranked[0]?.coverage ?? []
  const answered = coverage.filter(({ standing }) => isAnswered(standing))
  const asked = coverage.filter(({ standing }) => standing === 'not-covered')
  const told = input.answers
    .filter(({ intent }) => REQUEST_INTENTS.includes(intent))
    .flatMap(({ rounds }) =>
      rounds.flatMap(({ text }) =>
        clausesOf(text, input.lang)
          .filter(({ kind }) => kind === 'ask' || kind === 'told')
          .map(({ start, end }) => text.slice(start, end)),
      ),
    )
  const refused = coverage
    .filter(({ standing }) => standing === 'refused')
    .map(({ request }) => request.quote)
  const known = new Set([
    ...learned.filter(({ takenBack }) => !takenBack).map(({ text }) => text),
    ...refused,
  ])
  const all = [...[...answered, ...asked].map(({ request }) => request.quote), ...told]
  return (
    [...new Set(all.map((text) => text.replace(/\s+/g, ' ').trim()))]
      .filter((text) => text !== '' && !known.has(text))
      // A long request has hundreds of sentences; nobody ticks through more than these.
      .slice(0, MAX_CONFIRMED)
  )
}
