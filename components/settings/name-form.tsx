'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { settled } from '@/components/ui/submission'
import { changeOwnNameAction } from '@/lib/settings/actions'
import { ownNameSchema } from '@/lib/settings/schema'
import { SaveLine } from './save-line'

export function NameForm({ name }: { name: string }) {
  const t = useTranslations('settings')
  const [failure, setFailure] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const form = useForm({ resolver: zodResolver(ownNameSchema), defaultValues: { name } })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (values) => {
    setSaved(false)
    const result = await settled(changeOwnNameAction(values))
    setFailure(result.ok ? null : result.reason)
    setSaved(result.ok)
  })
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field
        id="own-name"
        label={t('you.name')}
        hint={t('you.name-hint')}
        error={errors.name ? t(`error.${errors.name.message}`) : null}
      >
        <Input
          autoComplete="name"
          {...fieldIds('own-name', { hint: true, error: !!errors.name })}
          // The library fills it in only once it runs; until then the name would seem to be lost.
          defaultValue={name}
          {...form.register('name')}
        />
      </Field>
      <FailureLine reason={failure} of="settings" />
      <SaveLine busy={isSubmitting} saved={saved} />
    </form>
  )
}
