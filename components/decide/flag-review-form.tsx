'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { failureKey, tried } from '@/components/brief/failure'
import { Field, fieldIds, Textarea } from '@/components/ui/field'
import { reviewFlagAction } from '@/lib/assessments/actions'
import { reviewFlagSchema } from '@/lib/assessments/schema'
import type { FlagPlace } from './flag-review'
import { FormEnd } from './form-end'

const STANDINGS = ['justified', 'dismissed'] as const

/** Justified in context, or never there; always with a reason. */
export function FlagReviewForm({ place, onDone }: { place: FlagPlace; onDone: () => void }) {
  const t = useTranslations('decide')
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(reviewFlagSchema),
    defaultValues: { ...place, standing: 'justified' as const, reason: '' },
  })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (values) => {
    const result = await tried(() => reviewFlagAction(values))
    if (!result.ok) return setFailure(failureKey(result.reason))
    onDone()
  })
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 text-sm font-medium">{t('review.standing')}</legend>
        {STANDINGS.map((standing) => (
          <label
            key={standing}
            className="flex items-start gap-3 rounded-md border border-line-strong px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              value={standing}
              className="mt-1 accent-accent"
              {...form.register('standing')}
            />
            {t(`review.${standing}`)}
          </label>
        ))}
      </fieldset>
      <Field
        id="review-reason"
        label={t('review.reason')}
        error={errors.reason?.message ? t(`review.error.${errors.reason.message}`) : null}
      >
        <Textarea
          rows={3}
          {...fieldIds('review-reason', { error: !!errors.reason })}
          {...form.register('reason')}
        />
      </Field>
      <FormEnd
        submit={t(isSubmitting ? 'review.busy' : 'review.submit')}
        failure={failure}
        busy={isSubmitting}
        onCancel={onDone}
      />
    </form>
  )
}
