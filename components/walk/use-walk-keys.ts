'use client'

import { useEffect } from 'react'
import { useSuggestions } from './use-suggestions'
import { useAsking } from './use-wording'
import { useWalk } from './walk-context'

export const OPEN_JUMP_LIST = 'touchstone:jump'
const inWindow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null

/**
 * The walk by keyboard alone: previous, next, clarification, jump, yes and no to the scorer's question. They work while
 * one types.
 */
export function useWalkKeys(): void {
  const walk = useWalk()
  const asking = useAsking()
  const suggestions = useSuggestions()
  useEffect(() => {
    const { question, readings, sync, clarify, step } = walk
    const ask = () => {
      if (!question) return
      const asked = sync.list(question.key).flatMap(({ content }) => content.probe ?? [])
      const [first] = asking.proposals(readings[question.key], question, asked)
      if (first) clarify(first)
    }
    const listen = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return
      if (event.defaultPrevented || event.isComposing || inWindow(event.target)) return
      // By place, since a Cyrillic layout has another letter on J.
      if (event.code === 'ArrowUp') step(-1)
      else if (event.code === 'ArrowDown') step(1)
      else if (event.code === 'Enter' || event.code === 'NumpadEnter') ask()
      else if (event.code === 'KeyI' || event.code === 'KeyU') {
        const first = suggestions.find(({ answered }) => !answered)
        // A key held down would answer the questions after it, or, with none left, open the page's source.
        if (event.repeat) return event.preventDefault()
        if (!first || !walk.data.mayEdit) return
        walk.answers.give({ ...first.asked, standing: event.code === 'KeyI' ? 'confirmed' : 'dismissed' })
      } else if (event.code === 'KeyJ') window.dispatchEvent(new Event(OPEN_JUMP_LIST))
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [walk, asking, suggestions])
}
