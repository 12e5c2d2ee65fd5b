'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureKey, tried } from '@/components/brief/failure'
import { Dialog } from '@/components/ui/dialog'
import { unreviewMatchAction } from '@/lib/assessments/actions'
import type { RememberedPhrase } from '@/lib/assessments/said'
import { Failed } from './failed'
import { TakeBackForm } from './take-back-form'

/** A person's word with its reason, what was computed beside it, and the way back. */
export function SaidLine(props: {
  place: { readonly prospectId: string; readonly discoveryId: string }
  id: string
  word: string
  reason: string
  computed?: string
  /** What was remembered with it: with something to forget, taking the word back asks first. */
  learned?: readonly RememberedPhrase[]
  lang?: string
  mayEdit: boolean
}) {
  const { place, id, word, reason, computed, learned = [], lang = '', mayEdit } = props
  const t = useTranslations('decide')
  const [busy, start] = useTransition()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const undo = (phrases: readonly string[]) =>
    start(async () => {
      const result = await tried(() => unreviewMatchAction({ ...place, id, phrases: [...phrases] }))
      setFailure(result.ok ? null : failureKey(result.reason))
      if (result.ok) setAsking(false)
    })
  const asks = learned.some(({ mayUndo }) => mayUndo)
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      <p className="border-l-2 border-line-strong pl-2 [overflow-wrap:anywhere]">
        {word}
        {reason ? `: ${reason}` : ''}
        {computed ? <span className="text-ink-soft">{` (${computed})`}</span> : null}
      </p>
      {mayEdit ? (
        <button
          type="button"
          disabled={busy}
          onClick={() => (asks ? setAsking(true) : undo([]))}
          className="underline disabled:opacity-55"
        >
          {t(busy ? 'match.busy' : 'match.undo')}
        </button>
      ) : null}
      {asking ? null : <Failed reason={failure} />}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t('take-back.title')}
        description={t('take-back.lead', { count: learned.length })}
        closeLabel={t('close')}
      >
        <TakeBackForm
          learned={learned}
          lang={lang}
          busy={busy}
          failure={failure}
          onTakeBack={undo}
          onCancel={() => setAsking(false)}
        />
      </Dialog>
    </div>
  )
}
