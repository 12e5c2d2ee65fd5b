'use client'

import { useEffect, useState } from 'react'
import { type Draft, documentOf } from './draft'

/** What an earlier visit left at this place; null when there is nothing, or nothing that can be read. */
function kept(place: string): Draft | null {
  try {
    const draft: Draft | null = JSON.parse(localStorage.getItem(place) ?? 'null')
    if (draft) documentOf(draft, 1)
    return draft
  } catch {
    return null
  }
}

/** A draft that survives a reload and a wrong click: every change is kept on this device until it is forgotten. */
export function useKeptDraft(place: string, original: Draft) {
  const [draft, setShown] = useState(original)
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    const earlier = kept(place)
    if (!earlier) return
    setShown(earlier)
    setRestored(true)
  }, [place])
  const setDraft = (next: Draft) => {
    setShown(next)
    try {
      localStorage.setItem(place, JSON.stringify(next))
    } catch {
      // A full or forbidden storage: the page itself still holds the draft.
    }
  }
  const forget = () => {
    try {
      localStorage.removeItem(place)
    } catch {
      // Nothing was kept there.
    }
    setShown(original)
    setRestored(false)
  }
  return { draft, setDraft, restored, forget }
}
