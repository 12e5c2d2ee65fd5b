'use client'

import { MessageSquareQuote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { PhraseRow } from '@/lib/offers/phrase-data'
import type { PhraseTarget } from '@/lib/offers/schema'
import { AddPhraseForm } from './add-phrase-form'
import { PhraseList } from './phrase-list'

/** What clients say when they mean one offer, or one line of what the firm never does: read, add, take back. */
export function PhrasesDialog(props: {
  target: PhraseTarget
  title: string
  phrases: readonly PhraseRow[]
  mayEdit: boolean
  /** Beside a heading that says already what it opens. */
  short?: boolean
}) {
  const { target, title, phrases, mayEdit, short } = props
  const t = useTranslations('phrases')
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const count = phrases.filter(({ takenBack }) => !takenBack).length
  const long = count > 0 ? t('open.some', { count }) : t('open.none')
  const label = short ? (mayEdit ? t('open.edit') : t('open.show')) : long
  return (
    <Dialog
      title={t('title')}
      description={'offerId' in target ? t('of-offer', { title }) : t('of-never', { title })}
      closeLabel={t('close')}
      open={open}
      onOpenChange={setOpen}
      firstFocus={() => field.current}
      trigger={
        <Button
          size="small"
          tone="quiet"
          aria-label={count > 0 ? t('open.some-of', { count, title }) : t('open.none-of', { title })}
        >
          <MessageSquareQuote aria-hidden className="size-3.5" />
          {label}
        </Button>
      }
    >
      {mayEdit ? <AddPhraseForm target={target} field={field} /> : null}
      <PhraseList phrases={phrases} mayEdit={mayEdit} />
    </Dialog>
  )
}
