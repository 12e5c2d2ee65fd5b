'use client'

import { Pencil, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { OfferRow } from '@/lib/offers/data'
import { OfferForm } from './offer-form'

/** The editor of one offer, or of a new one. */
export function OfferDialog({ offer, label }: { offer?: OfferRow; label: string }) {
  const t = useTranslations('offers')
  const [open, setOpen] = useState(false)
  const trigger = offer ? (
    <Button size="small" aria-label={t('edit-one', { title: offer.title })}>
      <Pencil aria-hidden className="size-3.5" />
      {label}
    </Button>
  ) : (
    <Button tone="primary">
      <Plus aria-hidden className="size-4" />
      {label}
    </Button>
  )
  return (
    <Dialog
      title={offer ? t('form.edit') : t('form.new')}
      closeLabel={t('form.close')}
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
    >
      <OfferForm {...(offer ? { offer } : {})} done={() => setOpen(false)} />
    </Dialog>
  )
}
