import type { DecisionChoice } from '@/lib/pipeline/decision-schema'
import type { Assessment } from '@/lib/scoring/discovery'
import type { LetterRequest } from './letter'

/** The kinds of letter there are; what a person chooses among. */
export const LETTER_VARIANTS = [
  'take',
  'take-with-conditions',
  'clarify',
  'standard-offer',
  'decline',
  'decline-nothing-fits',
  'decline-way-of-working',
  'not-enough-info',
] as const
export type LetterVariant = (typeof LETTER_VARIANTS)[number]

/** What each kind asks of the letter writer. */
export const VARIANT_REQUESTS: Readonly<
  Record<LetterVariant, Pick<LetterRequest, 'verdict' | 'decision' | 'declineFor'>>
> = {
  take: { verdict: 'take' },
  'take-with-conditions': { verdict: 'take', decision: 'go-with-conditions' },
  clarify: { verdict: 'clarify' },
  'standard-offer': { verdict: 'standard-offer' },
  decline: { verdict: 'decline' },
  'decline-nothing-fits': { verdict: 'decline', declineFor: 'nothing-fits' },
  'decline-way-of-working': { verdict: 'decline', declineFor: 'way-of-working' },
  'not-enough-info': { verdict: 'not-enough-info' },
}

/**
 * The letter that follows from what people decided, else from the verdict. A no-go on a standard offer still
 * recommends the standard offer: tailored work is what was refused. Where nothing could be laid beside an offer, nobody
 * can tell that nothing fits, and the letter does not say so.
 */
export function suggestedVariant(
  { verdict, match }: Pick<Assessment, 'verdict' | 'match'>,
  decision?: DecisionChoice,
): LetterVariant {
  if (decision === 'go') return 'take'
  if (decision === 'go-with-conditions') return 'take-with-conditions'
  if (verdict === 'standard-offer') return 'standard-offer'
  if (decision === 'no-go' || verdict === 'decline')
    return match.nothingFits && match.ranked.length > 0 ? 'decline-nothing-fits' : 'decline-way-of-working'
  return verdict
}
