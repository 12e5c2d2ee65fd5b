'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { MatchWordForm } from './match-word-form'

const STANDINGS = ['covered', 'not-covered'] as const

export interface ClausePlace {
  readonly prospectId: string
  readonly discoveryId: string
  readonly offerId: string
  readonly questionKey: string
  readonly round: number
  readonly clause: string
}

/** This part is covered, or is not, whatever was computed. */
export function ClauseWord(props: { place: ClausePlace; offer: string; covered: boolean; lang: string }) {
  const { place, offer, covered, lang } = props
  const { prospectId, ...at } = place
  const t = useTranslations('decide')
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className="text-ink-soft underline">
        {t('match.clause.button')}
        <span className="sr-only">: {place.clause}</span>
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('match.clause.title')}
        description={t('match.clause.lead')}
        closeLabel={t('close')}
      >
        <p lang={lang} className="words max-h-40 overflow-y-auto [overflow-wrap:anywhere]">
          {place.clause}
        </p>
        <MatchWordForm
          prospectId={prospectId}
          legend={t('match.clause.legend', { offer })}
          initial={covered ? 'not-covered' : 'covered'}
          choices={STANDINGS.map((value) => ({ value, label: t(`match.clause.${value}`) }))}
          reviewOf={(choice, reason) => {
            const standing = STANDINGS.find((one) => one === choice) ?? 'covered'
            return { ...at, kind: 'clause', standing, reason }
          }}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}
