'use client'

import { useEffect, useState } from 'react'
import { AnswerStore } from './sync/answer-store'
import { AnswerSync } from './sync/answer-sync'
import { answersTransport } from './sync/answer-transport'
import { DraftStore } from './sync/draft-store'
import { oneTabAtATime } from './sync/one-tab'
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

/** What keeps the walk's words and answers, on this device and on the server. */
function keepersOf(data: WalkData) {
  const owner = { workspaceId: data.workspaceId, memberId: data.me.id, discoveryId: data.discoveryId }
  const storage = typeof window === 'undefined' ? null : deviceStorage()
  const drafts = new DraftStore(storage, owner, Math.random().toString(36).slice(2))
  const transport = roundsTransport(data.discoveryId)
  const sync = new WalkSync({ transport, drafts, me: data.me, now: Date.now })
  sync.open(
    data.rounds,
    data.questions.map(({ key }) => key),
  )
  const answers = new AnswerSync({
    transport: answersTransport(data.discoveryId),
    store: new AnswerStore(storage, owner),
    alone: oneTabAtATime(`touchstone:answers:${owner.workspaceId}:${owner.memberId}:${owner.discoveryId}`),
    me: data.me,
    now: Date.now,
  })
  answers.open(data.answered)
  return { sync, drafts, answers }
}

type Saved = Pick<ReturnType<typeof keepersOf>, 'sync' | 'answers'>

/** Saves and reads anew whenever the page comes back, and saves what is left when it goes; returns how to stop. */
function saveWithThePage({ sync, answers }: Saved): () => void {
  const refresh = () => {
    void sync.refresh()
    void answers.refresh()
  }
  const flush = (last?: { leaving: boolean }) => {
    void sync.flush(last)
    void answers.flush(last)
  }
  refresh()
  const back = () => {
    if (document.visibilityState === 'hidden') return
    flush()
    refresh()
  }
  const online = () => flush()
  const leaving = () => flush({ leaving: true })
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
    flush()
    sync.close()
    answers.close()
  }
}

/** The walk's words and answers, saved while this screen is there. */
export function useSavedWalk(data: WalkData): Saved {
  const [{ sync, drafts, answers }] = useState(() => keepersOf(data))
  const { mayEdit } = data
  useEffect(() => {
    if (mayEdit) {
      sync.begin(drafts.list())
      answers.begin()
    }
    return saveWithThePage({ sync, answers })
  }, [sync, drafts, answers, mayEdit])
  return { sync, answers }
}
