'use client'

import { useEffect, useState } from 'react'
import { DraftStore } from './sync/draft-store'
import { roundsTransport } from './sync/transport'
import { WalkSync } from './sync/walk-sync'
import type { WalkData } from './walk-data'

const deviceStorage = (): Storage | null => {
  try {
    return window.localStorage
  } catch {
    // Access itself throws where the browser forbids site data.
    return null
  }
}

/** The walk's words, saved while this screen is there. */
export function useSavedWalk(data: WalkData): WalkSync {
  const [{ sync, drafts }] = useState(() => {
    const owner = { workspaceId: data.workspaceId, memberId: data.me.id, discoveryId: data.discoveryId }
    const storage = typeof window === 'undefined' ? null : deviceStorage()
    const drafts = new DraftStore(storage, owner, Math.random().toString(36).slice(2))
    const transport = roundsTransport(data.discoveryId)
    const sync = new WalkSync({ transport, drafts, me: data.me, now: Date.now })
    sync.open(
      data.rounds,
      data.questions.map(({ key }) => key),
    )
    return { sync, drafts }
  })
  const { mayEdit } = data
  useEffect(() => {
    if (mayEdit) sync.begin(drafts.list())
    void sync.refresh()
    const back = () => {
      if (document.visibilityState === 'hidden') return
      void sync.flush()
      void sync.refresh()
    }
    const online = () => void sync.flush()
    const leaving = () => void sync.flush({ leaving: true })
    const hidden = () => (document.visibilityState === 'hidden' ? leaving() : back())
    window.addEventListener('focus', back)
    window.addEventListener('online', online)
    window.addEventListener('pagehide', leaving)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('focus', back)
      window.removeEventListener('online', online)
      window.removeEventListener('pagehide', leaving)
      document.removeEventListener('visibilitychange', hidden)
      void sync.flush()
      sync.close()
    }
  }, [sync, drafts, mayEdit])
  return sync
}
