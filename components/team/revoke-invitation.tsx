'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { revokeInvitationAction } from '@/lib/invitations/actions'

export function RevokeInvitation({ id, email }: { id: string; email: string }) {
  const t = useTranslations('team')
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const revoke = () =>
    start(async () => {
      const result = await settled(revokeInvitationAction({ id }))
      setFailure(result.ok ? null : result.reason)
    })
  return (
    <div className="grid justify-items-end gap-2">
      <Button size="small" disabled={pending} aria-label={t('open.revoke-one', { email })} onClick={revoke}>
        {t('open.revoke')}
      </Button>
      <FailureLine reason={failure} of="team" />
    </div>
  )
}
