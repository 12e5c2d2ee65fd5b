'use client'

import { useEffect } from 'react'

let shownBefore: string | null = null

/**
 * The next step shown is one that somebody comes to in order to write: whoever has just named a new prospect goes on
 * typing, and letters that meet no field are lost.
 */
export function comeToWrite(): void {
  shownBefore = ''
}

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
