'use client'

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { cn } from '@/components/ui/class-names'
import { type Drawn, linesIn } from './drawn-lines'
import { STANDINGS } from './standings'

const DASHES = { covered: '', partly: '7 5', 'not-covered': '2 5', refused: '' }

/**
 * Draws a line from each clause to the line of the offer that decides on it. Pointing at one end, or reaching it with
 * Tab, lights up the line and the other end; a press on an end's mark keeps it lit. The drawing says nothing that the
 * text beside it does not say, so it is hidden from screen readers.
 */
export function Joined({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const lines = useDrawnLines(root)
  const { pointed, kept } = usePointedEnd(root)
  const lit = pointed ?? kept

  // The ends are rendered on the server: only their attributes are touched here.
  useEffect(() => {
    const ends = root.current?.querySelectorAll<HTMLElement>('[data-clause],[data-line]') ?? []
    const joined = new Set(
      lines
        .filter(({ clause, line }) => lit === clause || lit === line)
        .flatMap(({ clause, line }) => [clause, line]),
    )
    for (const end of ends) {
      const id = end.dataset.clause ?? end.dataset.line ?? ''
      end.toggleAttribute('data-lit', lit !== null && (id === lit || joined.has(id)))
      end.querySelector('[data-anchor]')?.setAttribute('aria-pressed', String(kept === id))
    }
  }, [lit, kept, lines])

  return (
    <div ref={root} className="relative">
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 hidden size-full overflow-visible md:block"
      >
        {lines.map((one) => (
          <Line key={one.clause} {...one} state={stateOf(one, lit)} />
        ))}
      </svg>
      {children}
    </div>
  )
}

/** The lines between the ends in `root`, drawn anew whenever the ends may have moved. */
function useDrawnLines(root: RefObject<HTMLElement | null>): readonly Drawn[] {
  const [lines, setLines] = useState<readonly Drawn[]>([])
  useEffect(() => {
    const box = root.current
    if (!box) return
    const draw = () => setLines(linesIn(box))
    const observer = new ResizeObserver(draw)
    observer.observe(box)
    document.fonts.ready.then(draw)
    box.addEventListener('toggle', draw, true)
    return () => {
      observer.disconnect()
      box.removeEventListener('toggle', draw, true)
    }
  }, [root])
  return lines
}

/** The end that is pointed at or has the focus, and the one whose mark was pressed. */
function usePointedEnd(root: RefObject<HTMLElement | null>) {
  const [pointed, setPointed] = useState<string | null>(null)
  const [kept, setKept] = useState<string | null>(null)
  useEffect(() => {
    const box = root.current
    if (!box) return
    const point = (event: Event) => setPointed(endAt(event.target))
    const leave = () => setPointed(null)
    const keep = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-anchor]')) return
      const end = endAt(event.target)
      setKept((before) => (before === end ? null : end))
    }
    const on = [
      ['pointerover', point],
      ['pointerleave', leave],
      ['focusin', point],
      ['focusout', leave],
      ['click', keep],
    ] as const
    for (const [name, listener] of on) box.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of on) box.removeEventListener(name, listener)
    }
  }, [root])
  return { pointed, kept }
}

type State = 'plain' | 'lit' | 'faded'

function stateOf({ clause, line }: Drawn, lit: string | null): State {
  if (lit === null) return 'plain'
  return lit === clause || lit === line ? 'lit' : 'faded'
}

function Line({ standing, path, end, state }: Drawn & { state: State }) {
  const { colour } = STANDINGS[standing]
  return (
    <g
      className={cn(colour, 'transition-opacity', state === 'faded' && 'opacity-20')}
      data-drawn={standing}
      data-state={state}
      fill="none"
      stroke="currentColor"
      strokeWidth={(standing === 'refused' ? 2.5 : 1.5) + (state === 'lit' ? 1.5 : 0)}
    >
      <path d={path} strokeDasharray={DASHES[standing]} strokeLinecap="round" />
      {standing === 'refused' ? (
        <rect x={end.x - 4} y={end.y - 4} width={8} height={8} fill="currentColor" stroke="none" />
      ) : (
        <circle
          cx={end.x}
          cy={end.y}
          r={4}
          strokeWidth={1.5}
          fill={standing === 'covered' ? 'currentColor' : 'var(--paper)'}
        />
      )}
    </g>
  )
}

function endAt(target: EventTarget | null): string | null {
  const end = target instanceof Element ? target.closest<HTMLElement>('[data-clause],[data-line]') : null
  return end?.dataset.clause ?? end?.dataset.line ?? null
}
