'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { authClient } from '@/components/auth/auth-client'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { passwordSchema } from '@/lib/settings/schema'
import { SavedLine } from './saved-line'

const FIELDS = [
  { name: 'current', autoComplete: 'current-password' },
  { name: 'next', autoComplete: 'new-password' },
] as const

/** The library checks the present password and counts the attempts. */
export function PasswordForm() {
  const t = useTranslations('settings')
  const [failure, setFailure] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  const form = useForm({
    resolver: zodResolver(passwordSchema),
    defaultValues: { current: '', next: '' },
  })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async ({ current, next }) => {
    setDone(false)
    setFailure(null)
    const { error } = await authClient
      .changePassword({ currentPassword: current, newPassword: next, revokeOtherSessions: true })
      .catch(() => ({ error: { status: 0 } }))
    if (!error) {
      form.reset()
      return setDone(true)
    }
    const reasons: Record<number, string> = {
      0: 'unreachable',
      400: 'wrong-password',
      401: 'signed-out',
      429: 'too-many',
    }
    setFailure(reasons[error.status] ?? 'failed')
  })
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {FIELDS.map(({ name, autoComplete }) => {
        const message = errors[name]?.message
        const id = `password-${name}`
        const hint = name === 'next'
        return (
          <Field
            key={name}
            id={id}
            label={t(`password.${name}`)}
            hint={hint ? t('password.next-hint') : null}
            error={message ? t(`error.${message}`) : null}
          >
            <Input
              type="password"
              autoComplete={autoComplete}
              {...fieldIds(id, { hint, error: !!message })}
              {...form.register(name)}
            />
          </Field>
        )
      })}
      <FailureLine reason={failure} of="settings" />
      <div className="grid gap-2">
        <Button type="submit" className="justify-self-start" disabled={isSubmitting}>
          {isSubmitting ? t('busy') : t('password.submit')}
        </Button>
        <SavedLine text={done ? t('password.done') : null} />
      </div>
    </form>
  )
}
