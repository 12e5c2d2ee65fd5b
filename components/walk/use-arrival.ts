'use client'

import { useEffect } from 'react'

let shownBefore: string | null = null

/**
 * Focuses what belongs to a step when the reader comes to it from another one: not on arrival at the page, which
 * is read from its top, and no text field on a phone, where a keyboard would cover the question.
 */
export function useArrival(step: string, field: () => HTMLElement | null, heading: () => HTMLElement | null) {
  useEffect(() => {
    if (shownBefore !== null && shownBefore !== step) {
      const typing = window.matchMedia('(pointer: fine)').matches ? field() : null
      const target = typing ?? heading()
      target?.focus()
    }
    shownBefore = step
  })
}
