'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureKey, tried } from '@/components/brief/failure'
import { unreviewMatchAction } from '@/lib/assessments/actions'
import { Failed } from './failed'

/** A person's word with its reason, what was computed beside it, and the way back. */
export function SaidLine(props: {
  place: { readonly prospectId: string; readonly discoveryId: string }
  id: string
  word: string
  reason: string
  computed?: string
  mayEdit: boolean
}) {
  const { place, id, word, reason, computed, mayEdit } = props
  const t = useTranslations('decide')
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const undo = () =>
    start(async () => {
      const result = await tried(() => unreviewMatchAction({ ...place, id }))
      setFailure(result.ok ? null : failureKey(result.reason))
    })
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      <p className="border-l-2 border-line-strong pl-2 [overflow-wrap:anywhere]">
        {word}
        {reason ? `: ${reason}` : ''}
        {computed ? <span className="text-ink-soft">{` (${computed})`}</span> : null}
      </p>
      {mayEdit ? (
        <button type="button" disabled={busy} onClick={undo} className="underline disabled:opacity-55">
          {t(busy ? 'match.busy' : 'match.undo')}
        </button>
      ) : null}
      <Failed reason={failure} />
    </div>
  )
}
