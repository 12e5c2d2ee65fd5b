'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Input, Select, Textarea } from '@/components/ui/field'
import { settled } from '@/components/ui/submission'
import { LANGUAGE_NAMES } from '@/lib/platform/lang'
import { saveFirmAction } from '@/lib/settings/actions'
import type { Firm } from '@/lib/settings/data'
import { firmFields } from '@/lib/settings/schema'
import { SaveLine } from './save-line'

/** What the firm is called and does. Where a colleague was faster, their version is shown before it is passed over. */
export function FirmForm({ firm }: { firm: Firm }) {
  const t = useTranslations('settings')
  const { form, save, failure, saved, theirs } = useEditedFirm(firm)
  const { errors, isSubmitting } = form.formState
  const message = (name: 'name' | 'about') => {
    const key = errors[name]?.message
    return key ? t(`error.${key}`) : null
  }
  return (
    <form onSubmit={save()} noValidate className="grid gap-4">
      <Field id="firm-name" label={t('firm.name')} hint={t('firm.name-hint')} error={message('name')}>
        <Input
          autoComplete="organization"
          {...fieldIds('firm-name', { hint: true, error: !!errors.name })}
          // The library fills these in only once it runs; until then the texts would seem to be lost.
          defaultValue={firm.name}
          {...form.register('name')}
        />
      </Field>
      <Field id="firm-about" label={t('firm.about')} hint={t('firm.about-hint')} error={message('about')}>
        <Textarea
          rows={4}
          {...fieldIds('firm-about', { hint: true, error: !!errors.about })}
          defaultValue={firm.about}
          {...form.register('about')}
        />
      </Field>
      <Field id="firm-lang" label={t('firm.lang')} hint={t('firm.lang-hint')}>
        <Select
          {...fieldIds('firm-lang', { hint: true })}
          defaultValue={firm.lang}
          {...form.register('lang')}
        >
          <option value="en">English</option>
          <option value="ru">Русский</option>
        </Select>
      </Field>
      <FailureLine reason={failure} of="settings" />
      {theirs ? (
        <FirmConflict theirs={theirs} saveMine={save(theirs.version)} />
      ) : (
        <SaveLine busy={isSubmitting} saved={saved} />
      )}
    </form>
  )
}

/** What is typed, and how it is saved; `theirs` is what a colleague saved meanwhile. */
function useEditedFirm({ version, ...values }: Firm) {
  const [failure, setFailure] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const [theirs, setTheirs] = useState<Firm | null>(null)
  // The version this form's texts were read from, not the page's newest: a save must not pass over a colleague's.
  const [base, setBase] = useState(version)
  const form = useForm({ resolver: zodResolver(firmFields), defaultValues: values })
  const save = (over = base) =>
    form.handleSubmit(async (given) => {
      setSaved(false)
      setFailure(null)
      const result = await settled<{ ok: boolean; reason?: string; current?: Firm; version?: number }>(
        saveFirmAction({ ...given, version: over }),
      )
      setTheirs(result.ok ? null : ('current' in result && result.current) || null)
      setSaved(result.ok)
      if (result.ok && 'version' in result && result.version) setBase(result.version)
      if (!result.ok && !('current' in result)) setFailure(result.reason ?? 'failed')
    })
  return { form, save, failure, saved, theirs }
}

function FirmConflict({ theirs, saveMine }: { theirs: Firm; saveMine: () => void }) {
  const t = useTranslations('settings')
  return (
    <div role="alert" className="grid gap-3 rounded-lg border border-empty bg-empty-soft p-4">
      <p className="wrap-anywhere">
        {t('firm.conflict', {
          name: theirs.name,
          lang: LANGUAGE_NAMES[theirs.lang],
          about: theirs.about,
        })}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => window.location.reload()}>{t('firm.theirs')}</Button>
        <Button tone="primary" onClick={saveMine}>
          {t('firm.mine')}
        </Button>
      </div>
    </div>
  )
}
