'use client'

import { useTranslations } from 'next-intl'
import { MAX_PROBE_LENGTH } from '@/lib/discovery/limits'
import type { RoundView } from '../sync/round-view'
import { useWalk } from '../walk-context'

/** The clarification as it was really asked: the proposal is only where it begins. */
export function ProbeField({ round }: { round: RoundView }) {
  const t = useTranslations('walk.answer')
  const { data, sync } = useWalk()
  const id = `probe-${round.questionKey}-${round.index}`
  return (
    <div className="grid gap-1 border-l-2 border-accent pl-3">
      <label htmlFor={id} className="text-sm text-ink-soft">
        {t('probe')}
      </label>
      <textarea
        id={id}
        rows={1}
        lang={data.prospect.lang}
        maxLength={MAX_PROBE_LENGTH}
        value={round.content.probe ?? ''}
        onChange={(event) => sync.edit(round, { probe: event.target.value || null })}
        className="field-sizing-content min-h-7 w-full resize-none rounded-sm bg-transparent"
      />
    </div>
  )
}
