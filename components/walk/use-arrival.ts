'use client'

import { useEffect, useRef } from 'react'

let shownBefore: string | null = null

/**
 * The next step shown is one that somebody comes to in order to write: whoever has just named a new prospect goes on
 * typing, and letters that meet no field are lost.
 */
export function comeToWrite(): void {
  shownBefore = ''
}

/**
 * Focuses what belongs to a step, so that one goes on typing where the last reply ends. Whoever comes from another step
 * is led to the field, or to the heading where there is none; whoever opens the page is led to the field alone, and
 * only while nothing else has the focus. No text field on a phone, where a keyboard would cover the question.
 */
export function useArrival(step: string, field: () => HTMLElement | null, heading: () => HTMLElement | null) {
  const arrived = useRef(false)
  useEffect(() => {
    if (arrived.current) return
    arrived.current = true
    const fromAnother = shownBefore !== null && shownBefore !== step
    shownBefore = step
    const typing = () => (window.matchMedia('(pointer: fine)').matches ? field() : null)
    if (fromAnother) focusAtEnd(typing() ?? heading())
    // A frame later, since what this device kept may add a reply to those that the page came with.
    else
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusAtEnd(typing())
      })
  })
}

function focusAtEnd(target: HTMLElement | null): void {
  if (target instanceof HTMLTextAreaElement)
    target.setSelectionRange(target.value.length, target.value.length)
  target?.focus()
}
