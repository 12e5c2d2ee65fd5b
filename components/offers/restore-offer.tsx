'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { archiveOfferAction } from '@/lib/offers/actions'

export function RestoreOffer({ offer: { id, title } }: { offer: { id: string; title: string } }) {
  const t = useTranslations('offers')
  const [pending, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const restore = () =>
    start(async () => {
      const result = await settled(archiveOfferAction({ id, archived: false }))
      if (!result.ok) setFailure(result.reason)
    })
  return (
    <div className="grid justify-items-end gap-2">
      <Button size="small" disabled={pending} aria-label={t('restore-one', { title })} onClick={restore}>
        {t('restore')}
      </Button>
      <FailureLine reason={failure} of="offers" />
    </div>
  )
}
