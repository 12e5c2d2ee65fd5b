'use client'

import { Popover } from '@base-ui/react/popover'
import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { cn } from '@/components/ui/class-names'
import type { MarkKind } from '@/lib/scoring/finding'
import { MARK_COLOUR } from './looks'

/** What a card says about one finding. */
export interface CardText {
  readonly kind: MarkKind
  readonly kindWord: string
  readonly name: string
  readonly reason: string
  readonly points: string
  readonly note?: string
}

/** Long enough to cross the gap between a mark and its card. */
const LINGER_MS = 180

interface Opened {
  readonly anchor: Element
  readonly ids: readonly string[]
}

const markAt = (target: EventTarget | null): Opened | null => {
  const anchor = target instanceof Element ? target.closest('[data-findings]') : null
  return anchor ? { anchor, ids: anchor.getAttribute('data-findings')?.split(' ') ?? [] } : null
}

/**
 * Opens a small card for the linked marks among its children, on hover, focus or tap. One card serves all marks, so
 * a long conversation costs no more than a short one; without JavaScript a mark is a link to its place in the list.
 */
export function MarkCards(props: {
  cards: Readonly<Record<string, CardText>>
  label: string
  toList: string
  children: ReactNode
}) {
  const { cards, label, toList, children } = props
  const area = useRef<HTMLDivElement>(null)
  const { opened, stay, leave, close } = useOpenedMark(area)
  const shown = (opened?.ids ?? []).flatMap((id) => {
    const card = cards[id]
    return card ? [{ id, card }] : []
  })
  return (
    <div ref={area} className="grid gap-10">
      {children}
      <Popover.Root open={shown.length > 0} onOpenChange={(open) => !open && close()}>
        <Popover.Portal>
          <Popover.Positioner anchor={opened?.anchor ?? null} sideOffset={8} className="z-40 print:hidden">
            <Popover.Popup
              aria-label={label}
              initialFocus={false}
              finalFocus={false}
              onPointerEnter={stay}
              onPointerLeave={leave}
              className="grid max-w-[min(22rem,92vw)] gap-3 rounded-lg border bg-surface p-3 shadow-lg"
            >
              {shown.map(({ id, card }) => (
                <Card key={id} id={id} card={card} toList={toList} />
              ))}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}

/** The mark in `area` that is pointed at, reached with Tab or tapped; it stays open for a moment after. */
function useOpenedMark(area: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const close = useCallback(() => setOpened(null), [])
  const stay = useCallback(() => clearTimeout(timer.current), [])
  const leave = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(close, LINGER_MS)
  }, [close])

  useEffect(() => {
    const box = area.current
    if (!box) return
    const show = (event: Event) => {
      const mark = markAt(event.target)
      if (!mark) return
      stay()
      setOpened(mark)
    }
    const hide = (event: Event) => {
      if (markAt(event.target)) leave()
    }
    const tap = (event: Event) => {
      if (!markAt(event.target)) return
      event.preventDefault()
      show(event)
    }
    const on = [
      ['pointerover', show],
      ['pointerout', hide],
      ['focusin', show],
      ['focusout', hide],
      ['click', tap],
    ] as const
    for (const [name, listener] of on) box.addEventListener(name, listener)
    return () => {
      stay()
      for (const [name, listener] of on) box.removeEventListener(name, listener)
    }
  }, [area, stay, leave])
  return { opened, stay, leave, close }
}

function Card({ id, card, toList }: { id: string; card: CardText; toList: string }) {
  return (
    <div className="grid gap-1">
      <p className="flex items-baseline justify-between gap-4">
        <span>
          <span className={cn('mr-2 text-sm', MARK_COLOUR[card.kind])}>{card.kindWord}</span>
          <strong className="font-semibold">{card.name}</strong>
        </span>
        <span className="text-sm whitespace-nowrap tabular-nums">{card.points}</span>
      </p>
      {card.reason ? <p className="text-sm">{card.reason}</p> : null}
      {card.note ? <p className="text-sm text-ink-soft">{card.note}</p> : null}
      <a href={`#${id}`} className="w-fit text-sm text-ink-soft underline">
        {toList}
      </a>
    </div>
  )
}
