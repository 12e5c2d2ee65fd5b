'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useState } from 'react'
import type { WalkSync } from './sync/walk-sync'
import { ROOM, type WalkData } from './walk-data'

/** Which question is shown: it stands in the address, so reload and back work; at first the first open one. */
export function usePlace(data: WalkData, sync: WalkSync) {
  const asked = useSearchParams().get('q')
  const keys = [...data.questions.map(({ key }) => key), ROOM]
  const [first] = useState(
    () => data.questions.find(({ key }) => sync.list(key).every(({ content }) => !content.text.trim()))?.key,
  )
  const at = keys.find((key) => key === asked) ?? first ?? ROOM
  const go = useCallback((key: string) => {
    const address = new URL(window.location.href)
    address.searchParams.set('q', key)
    window.history.pushState(null, '', address)
    window.scrollTo({ top: 0 })
  }, [])
  const step = (by: 1 | -1) => {
    const next = keys[keys.indexOf(at) + by]
    if (next) go(next)
  }
  return { at, go, step }
}
