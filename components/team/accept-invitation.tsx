'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { acceptAction } from '@/lib/invitations/actions'

export function AcceptInvitation({ token, firm }: { token: string; firm: string }) {
  const t = useTranslations('team')
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const accept = () =>
    start(async () => {
      const result = await settled(acceptAction({ token }))
      if (result.ok) return window.location.assign('/pipeline')
      setFailure(result.reason)
    })
  return (
    <div className="grid gap-4">
      <FailureLine reason={failure} of="team.invitation" />
      <Button tone="primary" disabled={pending} onClick={accept}>
        {pending ? t('invitation.busy') : t('invitation.accept', { firm })}
      </Button>
    </div>
  )
}
