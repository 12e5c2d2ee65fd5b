'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { firstRunSchema } from '@/lib/auth/schema'
import { firstRunAction } from '@/lib/team/actions'

const FIELDS = [
  { name: 'firm', type: 'text', autoComplete: 'organization' },
  { name: 'name', type: 'text', autoComplete: 'name' },
  { name: 'email', type: 'email', autoComplete: 'username' },
  { name: 'password', type: 'password', autoComplete: 'new-password' },
] as const

export function FirstRunForm() {
  const t = useTranslations('auth')
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(firstRunSchema),
    defaultValues: { firm: '', name: '', email: '', password: '' },
  })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (values) => {
    setFailure(null)
    const result = await firstRunAction(values).catch(() => ({ ok: false as const, reason: 'failed' }))
    if (result.ok) return window.location.assign('/pipeline')
    setFailure(result.reason)
  })
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {FIELDS.map(({ name, type, autoComplete }) => {
        const error = errors[name]?.message
        const hint = name === 'password'
        return (
          <Field
            key={name}
            id={name}
            label={t(name)}
            hint={hint ? t('password-hint') : null}
            error={error ? t(`error.${error}`) : null}
          >
            <Input
              type={type}
              autoComplete={autoComplete}
              {...fieldIds(name, { hint, error: !!error })}
              {...form.register(name)}
            />
          </Field>
        )
      })}
      {failure ? (
        <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-alarming">
          {t(`first-run.${failure}`)}
        </p>
      ) : null}
      <Button type="submit" tone="primary" disabled={isSubmitting}>
        {isSubmitting ? t('first-run.busy') : t('first-run.submit')}
      </Button>
    </form>
  )
}
