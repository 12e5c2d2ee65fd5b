'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureKey, tried } from '@/components/brief/failure'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { reviewMatchAction } from '@/lib/assessments/actions'
import { Failed } from './failed'
import { MatchWordForm } from './match-word-form'

const NOTHING = 'nothing' as const

/** Is it this offer? Yes with one press; no with the right one, or none, and the reason. */
export function MatchWord(props: {
  place: { readonly prospectId: string; readonly discoveryId: string }
  /** What was computed; null when nothing fits. */
  computed: string | null
  offers: readonly { readonly id: string; readonly title: string }[]
}) {
  const { place, computed, offers } = props
  const { prospectId, discoveryId } = place
  const t = useTranslations('decide')
  const [open, setOpen] = useState(false)
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const confirm = () =>
    start(async () => {
      const word = computed ? ({ kind: 'offer', offerId: computed } as const) : ({ kind: NOTHING } as const)
      const review = { discoveryId, ...word, reason: '' }
      const result = await tried(() => reviewMatchAction({ prospectId, review }))
      setFailure(result.ok ? null : failureKey(result.reason))
    })
  const title = offers.find(({ id }) => id === computed)?.title
  const others = offers.filter(({ id }) => id !== computed)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="wrap-anywhere">
        {title
          ? t.rich('match.question', {
              title,
              offer: (words) => <strong className="font-semibold">{words}</strong>,
            })
          : t('match.question-nothing')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={busy} onClick={confirm}>
          {busy ? t('match.busy') : t(computed ? 'match.yes' : 'match.yes-nothing')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => setOpen(true)}>
          {t('match.no')}
        </Button>
      </div>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('match.title')}
        description={t('match.lead')}
        closeLabel={t('close')}
      >
        <MatchWordForm
          prospectId={prospectId}
          legend={t('match.offer')}
          initial=""
          choices={[
            ...others.map(({ id, title }) => ({ value: id, label: title })),
            ...(computed ? [{ value: NOTHING, label: t('match.nothing') }] : []),
          ]}
          reviewOf={(choice, reason) =>
            choice === NOTHING
              ? { discoveryId, kind: NOTHING, reason }
              : { discoveryId, kind: 'offer', offerId: choice, reason }
          }
          onDone={() => setOpen(false)}
        />
      </Dialog>
      <Failed reason={failure} />
    </div>
  )
}
