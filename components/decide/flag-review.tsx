'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureKey, tried } from '@/components/brief/failure'
import { Dialog } from '@/components/ui/dialog'
import { unreviewFlagAction } from '@/lib/assessments/actions'
import type { FlagType } from '@/lib/scoring/vocabulary'
import { FlagReviewForm } from './flag-review-form'

export interface FlagPlace {
  readonly prospectId: string
  readonly discoveryId: string
  readonly questionKey: string
  readonly flag: FlagType
}

/** A person's word on a flag, beside the computed points; who may, can say it or take it back. */
export function FlagReviewControl(props: {
  place: FlagPlace
  name: string
  said: {
    readonly standing: 'justified' | 'dismissed'
    readonly reason: string
    readonly by: string
    readonly day: string
    readonly computed: string
  } | null
  mayEdit: boolean
}) {
  const { place, name, said, mayEdit } = props
  const t = useTranslations('decide')
  const [open, setOpen] = useState(false)
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const undo = () =>
    start(async () => {
      const result = await tried(() => unreviewFlagAction(place))
      setFailure(result.ok ? null : failureKey(result.reason))
    })
  if (!said && !mayEdit) return null
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      {said ? (
        <p className="border-l-2 border-line-strong pl-2 [overflow-wrap:anywhere]">
          {t(`review.said.${said.standing}`, { name: said.by, day: said.day })}: {said.reason}{' '}
          <span className="text-ink-soft">({t('review.computed', { points: said.computed })})</span>
        </p>
      ) : null}
      {mayEdit && said ? (
        <button type="button" disabled={busy} onClick={undo} className="underline disabled:opacity-55">
          {t(busy ? 'review.busy' : 'review.undo')}
        </button>
      ) : null}
      {mayEdit && !said ? (
        <>
          <button type="button" onClick={() => setOpen(true)} className="text-ink-soft underline">
            {t('review.button')}
            <span className="sr-only">: {name}</span>
          </button>
          <Dialog
            open={open}
            onOpenChange={setOpen}
            title={t('review.title')}
            description={t('review.lead')}
            closeLabel={t('close')}
          >
            <p className="font-medium">{name}</p>
            <FlagReviewForm place={place} onDone={() => setOpen(false)} />
          </Dialog>
        </>
      ) : null}
      {failure ? (
        <p role="alert" className="text-alarming">
          {t(`failed.${failure}`)}
        </p>
      ) : null}
    </div>
  )
}
