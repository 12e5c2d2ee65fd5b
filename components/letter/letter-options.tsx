'use client'

import { useTranslations } from 'next-intl'
import { Field, fieldIds, Select, Textarea } from '@/components/ui/field'
import { LETTER_VARIANTS, type LetterVariant } from '@/lib/assessments/letter-variant'
import { type LetterChoices, type LetterMaterial, offerFor } from './material'

const NAMES_AN_OFFER: readonly LetterVariant[] = ['take', 'standard-offer']
const ASKS: readonly LetterVariant[] = ['take', 'clarify', 'not-enough-info']

interface OptionProps {
  readonly material: LetterMaterial
  readonly choices: LetterChoices
  readonly onChange: (change: Partial<LetterChoices>) => void
}

/** Which letter, and what goes into it. */
export function LetterOptions(props: OptionProps) {
  const { variant } = props.choices
  return (
    <div className="grid content-start gap-4 print:hidden">
      <VariantField {...props} />
      {NAMES_AN_OFFER.includes(variant) ? <OfferField {...props} /> : null}
      <PointsField {...props} />
      {variant.startsWith('decline') ? <AlternativeField {...props} /> : null}
    </div>
  )
}

/** Another letter begins with what it would say unasked. */
const beginningOf = (variant: LetterVariant, material: LetterMaterial): Partial<LetterChoices> => ({
  variant,
  offerId: offerFor(variant, material),
  questions:
    variant === 'take-with-conditions' ? material.conditions : variant === 'take' ? [] : material.questions,
})

function VariantField({ material, choices, onChange }: OptionProps) {
  const t = useTranslations('decide')
  return (
    <Field id="variant" label={t('letter.variant')}>
      <Select
        {...fieldIds('variant')}
        value={choices.variant}
        onChange={(event) => {
          const next = LETTER_VARIANTS.find((one) => one === event.target.value)
          if (next) onChange(beginningOf(next, material))
        }}
      >
        {LETTER_VARIANTS.map((one) => (
          <option key={one} value={one}>
            {t(`letter.variants.${one}`)}
            {one === material.suggested ? ` (${t('letter.suggested')})` : ''}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function OfferField({ material, choices, onChange }: OptionProps) {
  const t = useTranslations('decide')
  return (
    <Field id="offer" label={t('letter.offer')}>
      <Select
        {...fieldIds('offer')}
        value={choices.offerId}
        onChange={(event) => onChange({ offerId: event.target.value })}
      >
        <option value="">{t('letter.no-offer')}</option>
        {material.offers.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** The conditions that a letter states, or the questions that it asks; absent in a letter that does neither. */
function PointsField({ material, choices, onChange }: OptionProps) {
  const t = useTranslations('decide')
  const settles = choices.variant === 'take-with-conditions'
  const points = settles ? material.conditions : ASKS.includes(choices.variant) ? material.questions : []
  if (points.length === 0) return null
  return (
    <fieldset className="grid gap-2">
      <legend className="text-sm font-medium">
        {t(settles ? 'letter.questions.conditions' : 'letter.questions.ask')}
      </legend>
      <p className="text-sm text-ink-soft">{t('letter.questions.hint')}</p>
      {points.map((point) => (
        <label key={point} className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            className="mt-1 accent-accent"
            checked={choices.questions.includes(point)}
            onChange={() => onChange({ questions: toggled(points, choices.questions, point) })}
          />
          <span lang={material.lang} className="[overflow-wrap:anywhere]">
            {point}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function AlternativeField({ material, choices, onChange }: OptionProps) {
  const t = useTranslations('decide')
  return (
    <Field id="alternative" label={t('letter.alternative')} hint={t('letter.alternative-hint')}>
      <Textarea
        {...fieldIds('alternative', { hint: true })}
        lang={material.lang}
        value={choices.alternative}
        onChange={(event) => onChange({ alternative: event.target.value })}
      />
    </Field>
  )
}

/** Order is that of the list, whatever the order of the clicks. */
const toggled = (all: readonly string[], chosen: readonly string[], one: string): string[] =>
  all.filter((point) => (point === one ? !chosen.includes(one) : chosen.includes(point)))
