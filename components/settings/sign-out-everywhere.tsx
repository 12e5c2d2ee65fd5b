'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { authClient } from '@/components/auth/auth-client'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'

export function SignOutEverywhere() {
  const t = useTranslations('settings')
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const signOut = () =>
    start(async () => {
      const { error } = await authClient.revokeSessions().catch(() => ({ error: { status: 0 } }))
      if (!error) return window.location.assign('/sign-in')
      setFailure(error.status === 0 ? 'unreachable' : 'failed')
    })
  return (
    <div className="grid gap-3">
      <Button tone="danger" className="justify-self-start" disabled={pending} onClick={signOut}>
        {pending ? t('sessions.busy') : t('sessions.submit')}
      </Button>
      <FailureLine reason={failure} of="settings" />
    </div>
  )
}
