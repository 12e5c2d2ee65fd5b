'use client'

import { useSyncExternalStore } from 'react'
import { useWalk } from '../walk-context'
import { type QuestionState, ROOM, stateOf } from '../walk-data'

/** Where every question stands, the room included, and how many have been answered at all. */
export function useStates(): { states: Readonly<Record<string, QuestionState>>; answered: number } {
  const { data, sync, readings, observations } = useWalk()
  // A string compares by value, so the rail is drawn anew only when an answer appears or goes.
  const written = () =>
    data.questions
      .map(({ key }) => (sync.list(key).some(({ content }) => content.text.trim() !== '') ? '1' : '0'))
      .join('')
  const pattern = useSyncExternalStore(sync.subscribe, written, written)
  const states: Record<string, QuestionState> = {
    [ROOM]: observations.enthusiasm === null ? 'open' : 'clear',
  }
  data.questions.forEach(({ key }, i) => {
    states[key] = stateOf(readings[key], pattern[i] === '1', data.clear)
  })
  return { states, answered: [...pattern].filter((one) => one === '1').length }
}
