'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { saveObservationsAction } from '@/lib/discovery/actions'
import { TOPICS, type Topic } from '@/lib/scoring/vocabulary'
import type { WalkData } from '../walk-data'

const RETRY_MS = 5_000

export type Trouble = 'kept' | 'conflict' | 'forbidden' | 'signed-out'

interface Seen {
  readonly topicOrder: readonly Topic[]
  readonly enthusiasm: number | null
}

export interface ObservationState extends Seen {
  readonly trouble: Trouble | null
  /** Resolves when the last tap has been stored, or refused. */
  readonly settled: () => Promise<void>
  readonly put: (change: Partial<Seen>) => void
}

/** Order of topics and enthusiasm: shown as tapped, saved one after the other on the version that was seen. */
export function useObservations(data: WalkData): ObservationState {
  const [seen, setSeen] = useState<Seen>({ topicOrder: data.topicOrder, enthusiasm: data.enthusiasm })
  const version = useRef(data.version)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const running = useRef<Promise<void>>(Promise.resolve())
  const waiting = useRef<Partial<Seen>>({})
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = async () => {
    clearTimeout(timer.current)
    const change = waiting.current
    if (busy.current || Object.keys(change).length === 0) return
    busy.current = true
    waiting.current = {}
    const result = await sent(data.discoveryId, version.current, change)
    busy.current = false
    if (result.ok && 'version' in result) {
      version.current = result.version
      setTrouble(null)
      await save()
    } else if (!result.ok && result.reason === 'conflict' && 'now' in result) {
      version.current = result.now.version
      waiting.current = {}
      setSeen({ topicOrder: topicsOf(result.now.topicOrder), enthusiasm: result.now.enthusiasm })
      setTrouble('conflict')
    } else if (!result.ok && (result.reason === 'forbidden' || result.reason === 'signed-out')) {
      waiting.current = { ...change, ...waiting.current }
      setTrouble(result.reason === 'forbidden' ? 'forbidden' : 'signed-out')
    } else {
      waiting.current = { ...change, ...waiting.current }
      setTrouble('kept')
      timer.current = setTimeout(() => void save(), RETRY_MS)
    }
  }

  useAgain(save, timer)

  return {
    ...seen,
    trouble,
    settled: () => running.current,
    put: (change) => {
      setSeen((before) => ({ ...before, ...change }))
      waiting.current = { ...waiting.current, ...change }
      // While one save is under way the next follows it by itself.
      if (!busy.current) running.current = save()
    },
  }
}

const sent = (discoveryId: string, baseVersion: number, { topicOrder, enthusiasm }: Partial<Seen>) =>
  saveObservationsAction({
    discoveryId,
    baseVersion,
    ...(topicOrder ? { topicOrder: [...topicOrder] } : {}),
    ...(typeof enthusiasm === 'number' ? { enthusiasm } : {}),
  }).catch(() => ({ ok: false as const, reason: 'failed' }))

/** Saves again when the network or the reader is back, and once more when the screen is left. */
function useAgain(save: () => Promise<void>, timer: RefObject<ReturnType<typeof setTimeout> | undefined>) {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const again = () => void latest.current()
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      clearTimeout(timer.current)
      void latest.current()
    }
  }, [timer])
}

const topicsOf = (names: readonly string[]): Topic[] =>
  names.flatMap((name) => TOPICS.find((topic) => topic === name) ?? [])
