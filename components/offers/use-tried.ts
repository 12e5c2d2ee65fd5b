import { useEffect, useState } from 'react'
import { settled } from '@/components/ui/submission'
import { tryRequestAction } from '@/lib/offers/actions'
import { MAX_TRIED } from '@/lib/offers/schema'
import type { Tried } from '@/lib/offers/tried'

/** A pause in typing after which the request is laid beside the offers. */
const PAUSE_MS = 450

/** What the catalogue says to a text, a pause after the last letter; the answer to an older text is dropped. */
export function useTried(text: string): { tried: Tried | null; failure: string | null; pending: boolean } {
  const [tried, setTried] = useState<Tried | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  useEffect(() => {
    if (!text.trim() || text.length > MAX_TRIED) {
      setTried(null)
      setFailure(null)
      setPending(false)
      return
    }
    let current = true
    setPending(true)
    const timer = setTimeout(async () => {
      const result = await settled(tryRequestAction({ text }))
      if (!current) return
      setPending(false)
      setFailure(result.ok ? null : result.reason)
      if (result.ok) setTried(result.tried)
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
  return { tried, failure, pending }
}
