import type { LetterRequest } from '@/lib/assessments/letter'
import type { LetterVariant } from '@/lib/assessments/letter-variant'
import type { Lang } from '@/lib/scoring/vocabulary'

export interface LetterOffer {
  readonly id: string
  readonly title: string
  readonly does: string
  readonly standard: boolean
}

export interface LetterChoices {
  readonly variant: LetterVariant
  /** '' names no offer. */
  readonly offerId: string
  /** Those that go in. */
  readonly questions: readonly string[]
  readonly alternative: string
}

/** What the draft is made from; nothing of the assessment is among it. */
export interface LetterMaterial {
  readonly lang: Lang
  readonly names: Pick<LetterRequest, 'prospectName' | 'firm' | 'consultant'>
  readonly suggested: LetterVariant
  readonly offers: readonly LetterOffer[]
  readonly recommendedOfferId: string | null
  readonly questions: readonly string[]
  readonly conditions: readonly string[]
}

/** A standard letter names a standard offer; every other letter the recommended one. */
export function offerFor(
  variant: LetterVariant,
  { offers, recommendedOfferId }: Pick<LetterMaterial, 'offers' | 'recommendedOfferId'>,
): string {
  const recommended = offers.find(({ id }) => id === recommendedOfferId)
  if (variant !== 'standard-offer') return recommended?.id ?? ''
  return recommended?.standard ? recommended.id : (offers.find(({ standard }) => standard)?.id ?? '')
}
