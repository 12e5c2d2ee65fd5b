'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Keeps the focus in place when what was pressed gives way to what came of it: the first button there takes it, or
 * somebody without a mouse would begin again at the top of the page. A dialog that opens from here belongs to it.
 */
export function KeptFocus({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const within = useRef(false)
  useEffect(() => {
    if (!within.current || document.activeElement !== document.body) return
    place.current?.querySelector<HTMLElement>('button:enabled')?.focus()
  })
  return (
    <div
      ref={place}
      onFocusCapture={() => {
        within.current = true
      }}
      onBlurCapture={({ target }) => {
        // A button that waits for its answer loses the focus too, and nobody went elsewhere.
        within.current = target.matches(':disabled')
      }}
    >
      {children}
    </div>
  )
}
