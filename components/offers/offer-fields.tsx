'use client'

import { useTranslations } from 'next-intl'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { Field, fieldIds, Input, Textarea } from '@/components/ui/field'
import { LinesField } from '@/components/ui/lines-field'
import { MAX_LINE, MAX_LINES, type OfferInput } from '@/lib/offers/schema'
import { linesError } from './lines-error'

/** An offer while it is typed. */
export type EditedOffer = UseFormReturn<OfferInput>

interface FieldProps<Name extends keyof OfferInput> {
  readonly form: EditedOffer
  readonly name: Name
}

/** All that is kept of an offer. */
export function OfferFields({ form }: { form: EditedOffer }) {
  return (
    <>
      <TextField form={form} name="title" />
      <TextField form={form} name="does" />
      <ListField form={form} name="outcomes" />
      <ListField form={form} name="not" />
      <TextField form={form} name="format" />
      <StandardField form={form} />
    </>
  )
}

function TextField({ form, name }: FieldProps<'title' | 'does' | 'format'>) {
  const t = useTranslations('offers')
  const error = form.formState.errors[name]
  const id = `offer-${name}`
  const control = { ...fieldIds(id, { hint: true, error: !!error }), ...form.register(name) }
  return (
    <Field
      id={id}
      label={name === 'title' ? t('form.title') : t(name)}
      hint={t(`form.${name}-hint`)}
      error={error?.message ? t(`error.${error.message}`) : null}
    >
      {name === 'does' ? <Textarea {...control} rows={4} /> : <Input {...control} />}
    </Field>
  )
}

function ListField({ form, name }: FieldProps<'outcomes' | 'not'>) {
  const t = useTranslations('offers')
  const found = linesError(form.formState.errors[name])
  const error = found
    ? t(`error.${found.key}`, { line: found.line, max: found.line ? MAX_LINE : MAX_LINES })
    : null
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <LinesField
          id={`offer-${name}`}
          label={t(name)}
          hint={t(`form.${name}-hint`)}
          error={error}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    />
  )
}

function StandardField({ form }: { form: EditedOffer }) {
  const t = useTranslations('offers')
  return (
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
  )
}
