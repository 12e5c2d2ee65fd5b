import { useEffect, useState } from 'react'
import { settled } from '@/components/ui/submission'
import { tryRequestAction } from '@/lib/offers/actions'
import { MAX_TRIED } from '@/lib/offers/schema'
import type { Tried } from '@/lib/offers/tried'

/** A pause in typing after which the request is laid beside the offers. */
const PAUSE_MS = 450
/** After this it is said that one waits; sooner, words would only flicker. */
const LONG_MS = PAUSE_MS + 500

/**
 * What the catalogue says to a text, a pause after the last letter; the answer to an older text is dropped. `long`
 * when it takes so long that somebody wonders, as with a model of the operator's own that is slow.
 */
export function useTried(text: string): {
  tried: Tried | null
  failure: string | null
  pending: boolean
  long: boolean
} {
  const [tried, setTried] = useState<Tried | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!text.trim() || text.length > MAX_TRIED) {
      setTried(null)
      setFailure(null)
      setPending(false)
      setLong(false)
      return
    }
    let current = true
    setPending(true)
    const tooLong = setTimeout(() => setLong(true), LONG_MS)
    const timer = setTimeout(async () => {
      const result = await settled(tryRequestAction({ text }))
      if (!current) return
      clearTimeout(tooLong)
      setPending(false)
      setLong(false)
      setFailure(result.ok ? null : result.reason)
      if (result.ok) setTried(result.tried)
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
      clearTimeout(tooLong)
    }
  }, [text])
  return { tried, failure, pending, long: pending && long }
}
