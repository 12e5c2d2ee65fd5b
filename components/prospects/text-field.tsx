'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { Field, fieldIds, Input, Textarea } from '@/components/ui/field'
import type { prospectSchema } from '@/lib/prospects/schema'
import { FIELD_LIMITS, type TextField } from './form-values'

export type ProspectForm = UseFormReturn<
  z.input<typeof prospectSchema>,
  unknown,
  z.output<typeof prospectSchema>
>

/** One of the form's texts; `beside` stands between label and control's end: what somebody else wrote there. */
export function ProspectTextField(props: {
  form: ProspectForm
  name: TextField
  long?: boolean
  hinted?: boolean
  autoFocus?: boolean
  beside?: ReactNode
}) {
  const { form, name, long, hinted, autoFocus, beside } = props
  const t = useTranslations('prospects')
  const error = form.formState.errors[name]?.message
  const attributes = {
    ...fieldIds(name, { hint: !!hinted, error: !!error }),
    // The library fills it in only once it runs; until then what is known would seem to be lost.
    defaultValue: form.formState.defaultValues?.[name],
    ...form.register(name),
    autoComplete: 'off',
  }
  return (
    <Field
      id={name}
      label={
        <>
          {t(`field.${name}`)}{' '}
          {name === 'name' ? null : <span className="font-normal text-ink-soft">{t('optional')}</span>}
        </>
      }
      hint={hinted ? t(`field.${name}-hint`) : null}
      error={error ? t(`field-error.${error}`, { max: FIELD_LIMITS[name] }) : null}
    >
      {long ? (
        <Textarea rows={3} {...attributes} />
      ) : (
        // The name is all that is needed: one types it at once and Enter goes on.
        <Input type="text" autoFocus={autoFocus} required={name === 'name'} {...attributes} />
      )}
      {beside}
    </Field>
  )
}
