'use client'

import { Check, CloudOff, Loader, PencilLine, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { useMoment } from '../moment'
import { useOverall, useWalk } from '../walk-context'

const LOOK = {
  saved: { Icon: Check, colour: 'text-ink-soft' },
  unsaved: { Icon: PencilLine, colour: 'text-ink-soft' },
  saving: { Icon: Loader, colour: 'text-ink-soft' },
  kept: { Icon: CloudOff, colour: 'text-empty' },
  risk: { Icon: TriangleAlert, colour: 'text-alarming' },
  conflict: { Icon: TriangleAlert, colour: 'text-alarming' },
  refused: { Icon: TriangleAlert, colour: 'text-alarming' },
} as const

/** "Saved 14:02", quietly; read out only when it needs a person. */
export function SaveWord() {
  const t = useTranslations('walk.save')
  const { data } = useWalk()
  const { state, savedAt } = useOverall()
  const time = useMoment(savedAt, 'moment')
  if (!data.mayEdit) return null
  const { Icon, colour } = LOOK[state]
  const calm = state === 'saved' || state === 'unsaved' || state === 'saving'
  const silent = state === 'saved' && !savedAt
  const word = state === 'saved' && time ? t('saved-at', { time }) : t(state)
  return (
    <>
      {silent ? null : (
        <p
          data-save-state={state}
          className={cn('flex items-center gap-1.5 text-sm whitespace-nowrap', colour)}
        >
          <Icon aria-hidden className="size-4 shrink-0" />
          {word}
        </p>
      )}
      {/* Stands there from the start: a status that arrives together with its words is often not read out. */}
      <span role="status" className="sr-only">
        {calm ? '' : word}
      </span>
    </>
  )
}
