'use client'

import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { InviteForm } from './invite-form'
import { InviteLink } from './invite-link'

export function InviteDialog() {
  const t = useTranslations('team')
  const [made, setMade] = useState<{ email: string; path: string } | null>(null)
  return (
    <Dialog
      title={t('invite.title')}
      description={made ? undefined : t('invite.lead')}
      closeLabel={t('invite.close')}
      onOpenChange={() => setMade(null)}
      trigger={
        <Button tone="primary">
          <UserPlus aria-hidden className="size-4" />
          {t('invite.open')}
        </Button>
      }
    >
      {made ? <InviteLink {...made} another={() => setMade(null)} /> : <InviteForm done={setMade} />}
    </Dialog>
  )
}
