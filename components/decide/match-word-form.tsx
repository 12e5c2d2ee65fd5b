'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { failureKey, tried } from '@/components/brief/failure'
import { Field, fieldIds, Select, Textarea } from '@/components/ui/field'
import { reviewMatchAction } from '@/lib/assessments/actions'
import { reviewMatchSchema } from '@/lib/assessments/schema'
import type { AddMatchReview } from '@/lib/discovery/match-review-schema'
import { FormEnd } from './form-end'

/** One of several answers and the reason for it: the form of every word on the match. */
export function MatchWordForm(props: {
  prospectId: string
  legend: string
  choices: readonly { readonly value: string; readonly label: string }[]
  initial: string
  reviewOf: (choice: string, reason: string) => AddMatchReview
  onDone: () => void
}) {
  const { prospectId, legend, choices, initial, reviewOf, onDone } = props
  const t = useTranslations('decide')
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({ defaultValues: { choice: initial, reason: '' } })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async ({ choice, reason }) => {
    if (choice === '') return form.setError('choice', { message: 'choose' })
    if (reason.trim() === '') return form.setError('reason', { message: 'required' }, { shouldFocus: true })
    const parsed = reviewMatchSchema.safeParse({ prospectId, review: reviewOf(choice, reason) })
    if (!parsed.success) return form.setError('reason', { message: 'too-long' }, { shouldFocus: true })
    const result = await tried(() => reviewMatchAction(parsed.data))
    if (!result.ok) return setFailure(failureKey(result.reason))
    onDone()
  })
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field
        id="match-choice"
        label={legend}
        error={errors.choice?.message ? t(`match.error.${errors.choice.message}`) : null}
      >
        <Select {...fieldIds('match-choice', { error: !!errors.choice })} {...form.register('choice')}>
          {initial === '' ? <option value="">{t('match.choose')}</option> : null}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        id="match-reason"
        label={t('match.reason')}
        error={errors.reason?.message ? t(`match.error.${errors.reason.message}`) : null}
      >
        <Textarea
          rows={3}
          {...fieldIds('match-reason', { error: !!errors.reason })}
          {...form.register('reason')}
        />
      </Field>
      <FormEnd
        submit={t(isSubmitting ? 'match.busy' : 'match.submit')}
        failure={failure}
        busy={isSubmitting}
        onCancel={onDone}
      />
    </form>
  )
}
