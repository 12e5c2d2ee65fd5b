'use client'

import { useTranslations } from 'next-intl'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { CHOICES } from '@/lib/pipeline/decision-schema'

/** The three choices, each with what it means. */
export function ChoiceField(props: { register: UseFormRegisterReturn; error: string | null }) {
  const { register, error } = props
  const t = useTranslations('decide')
  const glossary = useTranslations('glossary')
  return (
    <fieldset className="grid gap-2" {...(error ? { 'aria-describedby': 'choice-error' } : {})}>
      <legend className="mb-1.5 text-sm font-medium">{t('decide.choice')}</legend>
      {CHOICES.map((choice) => (
        <label
          key={choice}
          className="flex items-start gap-3 rounded-md border border-line-strong px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input type="radio" value={choice} className="mt-1 accent-accent" {...register} />
          <span className="grid">
            <span className="font-medium">{glossary(`decision.${choice}.word`)}</span>
            <span className="text-sm text-ink-soft">{glossary(`decision.${choice}.hint`)}</span>
          </span>
        </label>
      ))}
      {error ? (
        <p id="choice-error" role="alert" className="text-sm text-alarming">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
