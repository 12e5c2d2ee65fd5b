'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { signInSchema } from '@/lib/auth/schema'
import { authClient } from './auth-client'

/** Signs in and goes on to `after`, a path of this site. A given e-mail is filled in. */
export function SignInForm(props: { offerFirstRun: boolean; email?: string; after?: string }) {
  const { offerFirstRun, email = '', after = '/pipeline' } = props
  const t = useTranslations('auth')
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({ resolver: zodResolver(signInSchema), defaultValues: { email, password: '' } })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (values) => {
    setFailure(null)
    const { error } = await authClient.signIn.email(values).catch(() => ({ error: { status: 0 } }))
    if (!error) return window.location.assign(after)
    setFailure(error.status === 429 ? 'too-many' : error.status === 401 ? 'wrong' : 'unreachable')
  })
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field id="email" label={t('email')} error={errors.email ? t(`error.${errors.email.message}`) : null}>
        <Input
          type="email"
          autoComplete="username"
          {...fieldIds('email', { error: !!errors.email })}
          {...form.register('email')}
        />
      </Field>
      <Field id="password" label={t('password')} error={errors.password ? t('error.required') : null}>
        <Input
          type="password"
          autoComplete="current-password"
          {...fieldIds('password', { error: !!errors.password })}
          {...form.register('password')}
        />
      </Field>
      {failure ? (
        <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-alarming">
          {t(`sign-in.${failure}`)}
        </p>
      ) : null}
      <Button type="submit" tone="primary" disabled={isSubmitting}>
        {isSubmitting ? t('sign-in.busy') : t('sign-in.submit')}
      </Button>
      {offerFirstRun ? (
        <p className="text-sm text-ink-soft">
          <Link className="underline" href="/setup">
            {t('sign-in.first-run')}
          </Link>
        </p>
      ) : null}
    </form>
  )
}
