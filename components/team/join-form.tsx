'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { settled } from '@/components/ui/submission'
import { joinAction } from '@/lib/invitations/actions'
import { newAccountSchema } from '@/lib/invitations/schema'

/** Name and password of a new person; the e-mail is the invitation's. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('team')
  const auth = useTranslations('auth')
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(newAccountSchema),
    defaultValues: { name: '', password: '' },
  })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (values) => {
    setFailure(null)
    const result = await settled(joinAction({ token, ...values }))
    if (result.ok) return window.location.assign('/pipeline')
    setFailure(result.reason)
  })
  const message = (name: 'name' | 'password') => {
    const key = errors[name]?.message
    return key ? auth(`error.${key}`) : null
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {/* For password managers: they keep a password with the name it belongs to. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field id="name" label={auth('name')} error={message('name')}>
        <Input
          autoComplete="name"
          {...fieldIds('name', { error: !!errors.name })}
          {...form.register('name')}
        />
      </Field>
      <Field id="password" label={auth('password')} hint={auth('password-hint')} error={message('password')}>
        <Input
          type="password"
          autoComplete="new-password"
          {...fieldIds('password', { hint: true, error: !!errors.password })}
          {...form.register('password')}
        />
      </Field>
      <FailureLine reason={failure} of="team.invitation" />
      <Button type="submit" tone="primary" disabled={isSubmitting}>
        {isSubmitting ? t('invitation.busy') : t('invitation.submit')}
      </Button>
    </form>
  )
}
