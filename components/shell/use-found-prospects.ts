'use client'

import { useEffect, useState } from 'react'
import { findProspectsAction } from '@/lib/prospects/actions'
import type { FoundProspect } from '@/lib/prospects/data'

/** Long enough to skip the letters of a word, short enough not to be felt. */
const PAUSE_MS = 150

type State = 'idle' | 'searching' | 'failed'

/**
 * Prospects for what is typed; an answer that comes late, after another letter, is dropped. Until the next one comes,
 * only those found before that hold what is typed are left: Enter must not open somebody else.
 */
export function useFoundProspects(query: string): { found: readonly FoundProspect[]; state: State } {
  const [found, setFound] = useState<readonly FoundProspect[]>([])
  const [state, setState] = useState<State>('idle')
  useEffect(() => {
    let late = false
    setState('searching')
    const timer = setTimeout(async () => {
      const result = await findProspectsAction({ query }).catch(() => ({ ok: false as const }))
      if (late) return
      setFound(result.ok ? result.found : [])
      setState(result.ok ? 'idle' : 'failed')
    }, PAUSE_MS)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [query])
  const typed = query.trim().toLocaleLowerCase()
  const holds = ({ name, company }: FoundProspect) => `${name} ${company}`.toLocaleLowerCase().includes(typed)
  return { found: state === 'searching' ? found.filter(holds) : found, state }
}
