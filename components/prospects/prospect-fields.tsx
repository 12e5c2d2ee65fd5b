'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent, ReactNode } from 'react'
import { Controller } from 'react-hook-form'
import { DEAL_SIZES } from '@/lib/prospects/schema'
import { Choice } from './choice'
import type { ProspectField } from './form-values'
import { type ProspectForm, ProspectTextField } from './text-field'

const SIZES = ['none', ...DEAL_SIZES] as const

/** All that is kept of a prospect outside of the walk. `beside` shows something beneath a field. */
export function ProspectFields(props: {
  form: ProspectForm
  autoFocus?: boolean
  beside?: (field: ProspectField) => ReactNode
}) {
  const { form, autoFocus, beside = () => null } = props
  const t = useTranslations('prospects')
  const text = (name: Parameters<typeof ProspectTextField>[0]['name'], more: { long?: boolean } = {}) => (
    <ProspectTextField
      form={form}
      name={name}
      hinted={name !== 'company' && name !== 'industry'}
      autoFocus={name === 'name' && !!autoFocus}
      beside={beside(name)}
      {...more}
    />
  )
  return (
    <div className="grid gap-5">
      {text('name')}
      <div className="grid gap-5 sm:grid-cols-2">
        {text('company')}
        {text('industry')}
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Controller
          control={form.control}
          name="lang"
          render={({ field }) => (
            <Choice
              name="lang"
              legend={t('field.lang')}
              hint={t('field.lang-hint')}
              value={field.value}
              onChange={field.onChange}
              options={[
                { value: 'en', label: 'English' },
                { value: 'ru', label: 'Русский' },
              ]}
            />
          )}
        />
        <Controller
          control={form.control}
          name="dealSize"
          render={({ field }) => (
            <Choice
              name="dealSize"
              legend={t('field.deal-size')}
              hint={t('field.deal-size-hint')}
              value={field.value ?? 'none'}
              onChange={(value) => field.onChange(value === 'none' ? null : value)}
              options={SIZES.map((value) => ({ value, label: t(`deal-size.${value}`) }))}
            />
          )}
        />
      </div>
      {text('request', { long: true })}
      {text('need', { long: true })}
    </div>
  )
}

/** In a long text Enter is a new line; with Cmd or Ctrl it sends the form as it does elsewhere. */
export function submitOnCommandEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
}
