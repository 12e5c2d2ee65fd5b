'use client'

import { useTranslations } from 'next-intl'
import { Field, fieldIds, Select, Textarea } from '@/components/ui/field'
import { LETTER_VARIANTS, type LetterVariant } from '@/lib/assessments/letter-variant'
import { type LetterChoices, type LetterMaterial, offerFor } from './material'

const NAMES_AN_OFFER: readonly LetterVariant[] = ['take', 'standard-offer']
const ASKS: readonly LetterVariant[] = ['take', 'clarify', 'not-enough-info']

/** Which letter, and what goes into it. */
export function LetterOptions(props: {
  material: LetterMaterial
  choices: LetterChoices
  onChange: (change: Partial<LetterChoices>) => void
}) {
  const { material, choices, onChange } = props
  const { variant } = choices
  const t = useTranslations('decide')
  const settles = variant === 'take-with-conditions'
  const points = settles ? material.conditions : ASKS.includes(variant) ? material.questions : []
  const choose = (next: LetterVariant) =>
    onChange({
      variant: next,
      offerId: offerFor(next, material),
      questions:
        next === 'take-with-conditions' ? material.conditions : next === 'take' ? [] : material.questions,
    })
  return (
    <div className="grid content-start gap-4 print:hidden">
      <Field id="variant" label={t('letter.variant')}>
        <Select
          {...fieldIds('variant')}
          value={variant}
          onChange={(event) => {
            const next = LETTER_VARIANTS.find((one) => one === event.target.value)
            if (next) choose(next)
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
      {NAMES_AN_OFFER.includes(variant) ? (
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
      ) : null}
      {points.length > 0 ? (
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
      ) : null}
      {variant.startsWith('decline') ? (
        <Field id="alternative" label={t('letter.alternative')} hint={t('letter.alternative-hint')}>
          <Textarea
            {...fieldIds('alternative', { hint: true })}
            lang={material.lang}
            value={choices.alternative}
            onChange={(event) => onChange({ alternative: event.target.value })}
          />
        </Field>
      ) : null}
    </div>
  )
}

/** Order is that of the list, whatever the order of the clicks. */
const toggled = (all: readonly string[], chosen: readonly string[], one: string): string[] =>
  all.filter((point) => (point === one ? !chosen.includes(one) : chosen.includes(point)))
