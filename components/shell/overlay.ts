'use client'

import { useSyncExternalStore } from 'react'

export type Overlay = 'palette' | 'shortcuts' | 'menu' | null

let current: Overlay = null
const listeners = new Set<() => void>()

/** Opens one of the shell's windows, closing the one that is open; null closes. */
export function showOverlay(next: Overlay): void {
  current = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useOverlay(): Overlay {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  )
}
