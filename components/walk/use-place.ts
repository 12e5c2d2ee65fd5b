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
    // The address, since two quick steps come before the page has drawn the first of them.
    const now = new URL(window.location.href).searchParams.get('q')
    const from = keys.find((key) => key === now) ?? at
    const next = keys[keys.indexOf(from) + by]
    if (next) go(next)
  }
  return { at, go, step }
}
