'use client'

import { Archive, ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { archiveOfferAction, moveOfferAction } from '@/lib/offers/actions'
import type { OfferRow } from '@/lib/offers/data'
import { OfferDialog } from './offer-dialog'

export function OfferActions({ offer, first, last }: { offer: OfferRow; first: boolean; last: boolean }) {
  const t = useTranslations('offers')
  const { id, title } = offer
  const [pending, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const run = (work: () => Promise<{ ok: boolean; reason?: string }>) =>
    start(async () => {
      const result = await settled(work())
      setFailure(result.ok ? null : (result.reason ?? 'failed'))
    })
  return (
    <div className="grid justify-items-end gap-2">
      <div className="flex items-center gap-1" aria-busy={pending}>
        <Button
          tone="quiet"
          size="icon"
          aria-label={t('up', { title })}
          disabled={first || pending}
          onClick={() => run(() => moveOfferAction({ id, direction: 'up' }))}
        >
          <ArrowUp aria-hidden className="size-4" />
        </Button>
        <Button
          tone="quiet"
          size="icon"
          aria-label={t('down', { title })}
          disabled={last || pending}
          onClick={() => run(() => moveOfferAction({ id, direction: 'down' }))}
        >
          <ArrowDown aria-hidden className="size-4" />
        </Button>
        <Button
          tone="quiet"
          size="icon"
          aria-label={t('archive-one', { title })}
          title={t('archive')}
          disabled={pending}
          onClick={() => run(() => archiveOfferAction({ id, archived: true }))}
        >
          <Archive aria-hidden className="size-4" />
        </Button>
        <OfferDialog offer={offer} label={t('edit')} />
      </div>
      <FailureLine reason={failure} of="offers" />
    </div>
  )
}
