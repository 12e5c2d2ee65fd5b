'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Input, Select } from '@/components/ui/field'
import { settled } from '@/components/ui/submission'
import { inviteAction } from '@/lib/invitations/actions'
import { inviteSchema } from '@/lib/invitations/schema'
import { ROLES } from '@/lib/team/schema'

export function InviteForm({ done }: { done: (made: { email: string; path: string }) => void }) {
  const t = useTranslations('team')
  const glossary = useTranslations('glossary')
  const [failure, setFailure] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(inviteSchema),
    defaultValues: { email: '', role: 'consultant' as const },
  })
  const { errors, isSubmitting } = form.formState
  const role = form.watch('role')
  const submit = form.handleSubmit(async (values) => {
    setFailure(null)
    const result = await settled(inviteAction(values))
    if (result.ok) return done({ email: values.email, path: result.path })
    setFailure(result.reason)
  })
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field
        id="invite-email"
        label={t('invite.email')}
        hint={t('invite.email-hint')}
        error={errors.email ? t(`error.${errors.email.message}`) : null}
      >
        <Input
          type="email"
          autoComplete="off"
          {...fieldIds('invite-email', { hint: true, error: !!errors.email })}
          {...form.register('email')}
        />
      </Field>
      <Field id="invite-role" label={t('invite.role')} hint={glossary(`role.${role}.hint`)}>
        <Select {...fieldIds('invite-role', { hint: true })} {...form.register('role')}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {glossary(`role.${one}.word`)}
            </option>
          ))}
        </Select>
      </Field>
      <FailureLine reason={failure} of="team" />
      <div className="dialog-actions">
        <Button type="submit" tone="primary" disabled={isSubmitting}>
          {isSubmitting ? t('invite.busy') : t('invite.submit')}
        </Button>
      </div>
    </form>
  )
}
