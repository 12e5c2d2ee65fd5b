'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Input, Textarea } from '@/components/ui/field'
import { LinesField } from '@/components/ui/lines-field'
import { settled } from '@/components/ui/submission'
import { createOfferAction, updateOfferAction } from '@/lib/offers/actions'
import type { OfferRow } from '@/lib/offers/data'
import { MAX_LINE, MAX_LINES, type OfferInput, offerSchema } from '@/lib/offers/schema'
import { ConflictNotice } from './conflict-notice'
import { linesError } from './lines-error'

const NEW: OfferInput = { title: '', does: '', outcomes: [], not: [], format: '', standard: false }

const valuesOf = ({ title, does, outcomes, not, format, standard }: OfferRow): OfferInput => ({
  title,
  does,
  outcomes: [...outcomes],
  not: [...not],
  format,
  standard,
})

export function OfferForm(props: { offer?: OfferRow; done: () => void }) {
  const { done } = props
  const router = useRouter()
  const t = useTranslations('offers')
  // As it was when the editor opened: the page may be read anew below it, and a save must not pass over that.
  const [offer] = useState(props.offer)
  const [failure, setFailure] = useState<string | null>(null)
  const [current, setCurrent] = useState<OfferRow | null>(null)
  const form = useForm({
    resolver: zodResolver(offerSchema),
    defaultValues: offer ? valuesOf(offer) : NEW,
  })
  const { errors, isSubmitting } = form.formState
  const save = (version: number | null) =>
    form.handleSubmit(async (values) => {
      setFailure(null)
      const result = await settled<{ ok: boolean; reason?: string; current?: OfferRow }>(
        offer && version
          ? updateOfferAction({ id: offer.id, version, offer: values })
          : createOfferAction(values),
      )
      if (result.ok) return done()
      if ('current' in result && result.current) return setCurrent(result.current)
      setFailure(result.reason ?? 'failed')
    })
  const takeTheirs = () => {
    router.refresh()
    done()
  }
  const message = (name: 'title' | 'does' | 'format') => {
    const key = errors[name]?.message
    return key ? t(`error.${key}`) : null
  }
  const listMessage = (name: 'outcomes' | 'not') => {
    const found = linesError(errors[name])
    return found
      ? t(`error.${found.key}`, { line: found.line, max: found.line ? MAX_LINE : MAX_LINES })
      : null
  }
  return (
    <form onSubmit={save(offer?.version ?? null)} noValidate className="grid gap-4">
      {(['title', 'does'] as const).map((name) => {
        const ids = fieldIds(`offer-${name}`, { hint: true, error: !!errors[name] })
        return (
          <Field
            key={name}
            id={`offer-${name}`}
            label={name === 'title' ? t('form.title') : t('does')}
            hint={t(`form.${name}-hint`)}
            error={message(name)}
          >
            {name === 'title' ? (
              <Input {...ids} {...form.register(name)} />
            ) : (
              <Textarea {...ids} rows={4} {...form.register(name)} />
            )}
          </Field>
        )
      })}
      {(['outcomes', 'not'] as const).map((name) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field }) => (
            <LinesField
              id={`offer-${name}`}
              label={t(name)}
              hint={t(`form.${name}-hint`)}
              error={listMessage(name)}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ))}
      <Field id="offer-format" label={t('format')} hint={t('form.format-hint')} error={message('format')}>
        <Input
          {...fieldIds('offer-format', { hint: true, error: !!errors.format })}
          {...form.register('format')}
        />
      </Field>
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          className="mt-1 size-4 accent-(--accent)"
          aria-describedby="offer-standard-hint"
          {...form.register('standard')}
        />
        <span>
          <span className="font-medium">{t('form.standard')}</span>
          <span id="offer-standard-hint" className="block text-sm text-ink-soft">
            {t('standard-hint')}
          </span>
        </span>
      </label>
      <FailureLine reason={failure} of="offers" />
      {current ? (
        <ConflictNotice
          mine={form.getValues()}
          theirs={current}
          takeTheirs={takeTheirs}
          saveMine={save(current.version)}
        />
      ) : (
        <div className="dialog-actions">
          <Button onClick={done}>{t('form.cancel')}</Button>
          <Button type="submit" tone="primary" disabled={isSubmitting}>
            {isSubmitting ? t('form.busy') : offer ? t('form.save') : t('form.create')}
          </Button>
        </div>
      )}
    </form>
  )
}
