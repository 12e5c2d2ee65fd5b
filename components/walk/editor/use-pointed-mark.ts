'use client'

import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** Time to cross the gap between a mark and its card. */
const GRACE_MS = 220
const CARET_KEYS = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

/** The marks under the pointer or around the caret, and where their card belongs, in pixels within the frame. */
export interface PointedMark {
  readonly ids: readonly string[]
  readonly left: number
  readonly top: number
  readonly width: number
}

/**
 * Which mark is pointed at, by mouse or by caret. The mirror lies under the textarea, so its pieces are found by
 * place. Typing closes the card: nothing pops up under somebody's words.
 */
export function usePointedMark(
  area: RefObject<HTMLTextAreaElement | null>,
  frame: RefObject<HTMLDivElement | null>,
) {
  const [pointed, setPointed] = useState<PointedMark | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hold = () => clearTimeout(timer.current)
  const close = () => {
    hold()
    setPointed(null)
  }
  const letGo = () => {
    hold()
    timer.current = setTimeout(() => setPointed(null), GRACE_MS)
  }
  const show = (piece: HTMLElement, x?: number) => {
    hold()
    const outer = frame.current?.getBoundingClientRect()
    if (!outer) return
    const lines = [...piece.getClientRects()]
    const line = lines.find((one) => x !== undefined && one.left <= x && x <= one.right) ?? lines[0]
    if (!line) return
    const ids = (piece.dataset.ids ?? '').split(' ')
    setPointed((before) =>
      before?.ids.join(' ') === piece.dataset.ids
        ? before
        : { ids, left: line.left - outer.left, top: line.bottom - outer.top + 8, width: outer.width },
    )
  }
  const pieces = () => [...(frame.current?.querySelectorAll<HTMLElement>('[data-ids]') ?? [])]
  const atCaret = () => {
    const caret = area.current?.selectionStart
    if (caret === undefined || caret !== area.current?.selectionEnd) return
    const piece = pieces().find(({ dataset }) => Number(dataset.from) <= caret && caret < Number(dataset.to))
    if (piece) show(piece)
    else close()
  }
  const handlers = {
    onMouseMove: ({ clientX, clientY }: MouseEvent) => {
      const inside = (rect: DOMRect) =>
        rect.left <= clientX && clientX <= rect.right && rect.top <= clientY && clientY <= rect.bottom
      const piece = pieces().find((one) => [...one.getClientRects()].some(inside))
      if (piece) show(piece, clientX)
      else if (pointed) letGo()
    },
    onMouseLeave: letGo,
    onClick: atCaret,
    onKeyUp: ({ key }: KeyboardEvent) => {
      if (CARET_KEYS.has(key)) atCaret()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !pointed) return
      event.stopPropagation()
      close()
    },
  }
  return { pointed, handlers, hold, letGo, close }
}
