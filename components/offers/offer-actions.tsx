'use client'

import { Archive, ArrowDown, ArrowUp, ArrowUpToLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { archiveOfferAction, moveOfferAction } from '@/lib/offers/actions'
import type { OfferRow } from '@/lib/offers/data'
import type { MoveOffer } from '@/lib/offers/schema'
import { OfferDialog } from './offer-dialog'

/** Where an offer stands: `at` from 0, `of` as many. */
interface Place {
  readonly at: number
  readonly of: number
}

/** Farther from the top than this, a press for each place is too many. */
const FAR = 5

const ARROWS = { first: ArrowUpToLine, up: ArrowUp, down: ArrowDown } as const

/** What can be done with an offer; it is moved only where its neighbours are in sight, `place` being null elsewhere. */
export function OfferActions({ offer, place }: { offer: OfferRow; place: Place | null }) {
  const t = useTranslations('offers')
  const { id, title } = offer
  const [pending, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const toTop = useRef(false)
  const isAtTop = place?.at === 0
  useEffect(() => {
    if (!toTop.current || !isAtTop || pending) return
    toTop.current = false
    // The button that was pressed is gone, and so is the offer from where it was read: focus brings both back.
    buttons.current?.querySelector<HTMLElement>('button:enabled')?.focus()
  }, [isAtTop, pending])
  const run = (work: () => Promise<{ ok: boolean; reason?: string }>) =>
    start(async () => {
      const result = await settled(work())
      setFailure(result.ok ? null : (result.reason ?? 'failed'))
    })
  const arrow = (direction: MoveOffer['direction'], atEdge: boolean) => {
    const Arrow = ARROWS[direction]
    return (
      <Button
        tone="quiet"
        size="icon"
        aria-label={t(direction, { title })}
        disabled={atEdge || pending}
        onClick={() => {
          toTop.current = direction === 'first'
          run(() => moveOfferAction({ id, direction }))
        }}
      >
        <Arrow aria-hidden className="size-4" />
      </Button>
    )
  }
  return (
    <div className="grid justify-items-end gap-2">
      <div ref={buttons} className="flex items-center gap-1" aria-busy={pending}>
        {place && place.at > FAR ? arrow('first', false) : null}
        {place ? arrow('up', isAtTop) : null}
        {place ? arrow('down', place.at === place.of - 1) : null}
        <Button
          tone="quiet"
          size="icon"
          aria-label={t('archive-one', { title })}
          title={t('archive')}
          disabled={pending}
          onClick={() => run(() => archiveOfferAction({ id, archived: true }))}
        >
          <Archive aria-hidden className="size-4" />
        </Button>
        <OfferDialog offer={offer} label={t('edit')} />
      </div>
      <FailureLine reason={failure} of="offers" />
    </div>
  )
}
