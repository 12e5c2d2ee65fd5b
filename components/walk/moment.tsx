'use client'

import { useLocale } from 'next-intl'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** A moment in words of the reader's own clock; null until the browser has taken over, since the server has another. */
export function useMoment(iso: string | null, style: 'time' | 'moment'): string | null {
  const locale = useLocale()
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!here || !iso) return null
  const time = { hour: '2-digit', minute: '2-digit' } as const
  const at = new Date(iso)
  const today = at.toDateString() === new Date().toDateString()
  const form = style === 'time' || today ? time : ({ day: 'numeric', month: 'long', ...time } as const)
  return new Intl.DateTimeFormat(locale, form).format(at)
}
