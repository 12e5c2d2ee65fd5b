'use client'

import { useEffect } from 'react'

/** Asks before the page is left while something on it is not saved. */
export function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [active])
}
