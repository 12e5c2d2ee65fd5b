'use client'

import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { DEAL_SIZES } from '@/lib/prospects/schema'
import { LANGS } from '@/lib/scoring/vocabulary'
import type { ProspectForm } from './text-field'

const PAUSE_MS = 200
const optional = z.string().optional().catch(undefined)

/** Looser than the form's own schema: half a prospect is worth keeping too. */
const draftSchema = z.object({
  ...{ name: optional, company: optional, industry: optional, request: optional, need: optional },
  lang: z.enum(LANGS).optional().catch(undefined),
  dealSize: z.enum(DEAL_SIZES).nullish().catch(undefined),
})
const FIELDS = ['name', 'company', 'industry', 'lang', 'dealSize', 'request', 'need'] as const

/**
 * Keeps what is typed into a form for this tab, so that a reload or a signed-out session loses nothing.
 * A full or forbidden storage is no reason to disturb anybody. `forget` drops what is kept and goes on keeping; `end`
 * drops it for good, for a form whose prospect exists.
 */
export function useKeptDraft(form: ProspectForm, key: string) {
  const [restored, setRestored] = useState(false)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unwritten = useRef<string | null>(null)
  const ended = useRef(false)
  useEffect(() => {
    ended.current = false
    const writeNow = () => {
      clearTimeout(waiting.current)
      if (unwritten.current !== null) write(key, unwritten.current)
      unwritten.current = null
    }
    const draft = read(key)
    if (draft) {
      for (const field of FIELDS) {
        const value = draft[field]
        if (value !== undefined) form.setValue(field, value)
      }
      setRestored(true)
    }
    const watching = form.watch((values) => {
      if (ended.current) return
      clearTimeout(waiting.current)
      unwritten.current = JSON.stringify(values)
      waiting.current = setTimeout(writeNow, PAUSE_MS)
    })
    // Who reloads or leaves within the pause would lose the last words.
    window.addEventListener('pagehide', writeNow)
    return () => {
      window.removeEventListener('pagehide', writeNow)
      writeNow()
      watching.unsubscribe()
    }
  }, [form, key])
  const forget = () => {
    // What was typed a moment ago and is not yet written would come back after all.
    clearTimeout(waiting.current)
    unwritten.current = null
    write(key, null)
    setRestored(false)
  }
  const end = () => {
    ended.current = true
    forget()
  }
  return { restored, forget, end }
}

function read(key: string) {
  try {
    const draft = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    if (!draft.success) return null
    const typed = Object.values(draft.data).some((value) => typeof value === 'string' && value.length > 2)
    return typed ? draft.data : null
  } catch {
    return null
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  } catch {
    // Private windows and full disks refuse; the form itself still holds the text.
  }
}
