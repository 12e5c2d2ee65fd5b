'use client'

import { useTranslations } from 'next-intl'
import { useWalk } from '../walk-context'

/** What happened to the last tap, only when something did. */
export function ObservationNotice() {
  const t = useTranslations('walk.in-room.save')
  const { trouble } = useWalk().observations
  if (!trouble) return null
  return (
    <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-sm">
      {t(trouble)}
    </p>
  )
}
