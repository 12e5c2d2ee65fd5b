'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Textarea } from '@/components/ui/field'
import { addReviewAction } from '@/lib/discovery/actions'
import { MAX_REASON_LENGTH } from '@/lib/discovery/limits'
import { addReviewSchema, STANDINGS } from '@/lib/discovery/schema'
import type { FlagType } from '@/lib/scoring/vocabulary'
import { useWalk } from '../walk-context'

const schema = addReviewSchema.pick({ standing: true, reason: true })

/** "Not so", always with a reason. */
export function NotSoForm(props: { flag: FlagType; questionKey: string; onClose: () => void }) {
  const { flag, questionKey, onClose } = props
  const t = useTranslations('walk.not-so')
  const { data, setReviews } = useWalk()
  const [failure, setFailure] = useState<string | null>(null)
  const id = useId()
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { standing: 'dismissed' as const, reason: '' },
  })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async ({ standing, reason }) => {
    const review = { questionKey, flag, standing, reason }
    const result = await addReviewAction({ discoveryId: data.discoveryId, ...review }).catch(() => null)
    if (!result?.ok) return setFailure(result?.reason ?? 'failed')
    setReviews((all) => [...all, { ...review, createdAt: new Date().toISOString(), createdBy: data.me.name }])
    onClose()
  })
  const error = errors.reason?.message
  const known = failure && t.has(`error.${failure}`) ? failure : 'failed'
  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 font-medium">{t('legend')}</legend>
        {STANDINGS.toReversed().map((standing) => (
          <label key={standing} className="flex gap-2">
            <input
              type="radio"
              value={standing}
              className="mt-1 accent-accent"
              {...form.register('standing')}
            />
            <span>
              {t(standing)} <span className="text-ink-soft">{t(`${standing}-hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        id={id}
        label={t('reason')}
        hint={t('reason-hint')}
        error={error ? t(`error.${error}`, { max: MAX_REASON_LENGTH }) : null}
      >
        <Textarea
          className="min-h-16"
          {...fieldIds(id, { hint: true, error: !!error })}
          {...form.register('reason')}
        />
      </Field>
      {failure ? (
        <p role="alert" className="text-alarming">
          {t(`error.${known}`, { max: MAX_REASON_LENGTH })}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" size="small" tone="primary" disabled={isSubmitting}>
          {t('submit')}
        </Button>
        <Button size="small" tone="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
