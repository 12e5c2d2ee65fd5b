'use client'

import { ChevronRight, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import type { OfferRow } from '@/lib/offers/data'
import type { PhraseRow } from '@/lib/offers/phrase-data'
import { useShelf } from './use-shelf'

/** Characters of a search: more finds nothing. */
const MAX_QUERY = 100

/** A long catalogue: a line an offer, opened one by one, and a search through all that is written in them. */
export function OfferShelf(props: {
  offers: readonly OfferRow[]
  phrases: readonly PhraseRow[]
  foreign: readonly string[]
  /** `place` is null where the offer's neighbours are not in sight. */
  card: (offer: OfferRow, place: number | null) => ReactNode
}) {
  const { offers, phrases, foreign, card } = props
  const t = useTranslations('offers')
  const list = useRef<HTMLUListElement>(null)
  const { query, setQuery, found, shown, showAll, open, toggle } = useShelf(offers, phrases)
  const placeOf = (offer: OfferRow) => (query.trim() ? null : offers.indexOf(offer))
  return (
    <section aria-labelledby="shelf" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="shelf" className="text-lg font-semibold">
          {t('count', { count: offers.length })}
        </h2>
        <search className="relative w-full sm:w-72">
          <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-soft" />
          <input
            type="search"
            maxLength={MAX_QUERY}
            value={query}
            onChange={({ target: { value } }) => setQuery(value)}
            aria-label={t('find')}
            placeholder={t('find')}
            className="h-9 w-full rounded-md border border-line-strong bg-surface pr-3 pl-9 text-sm max-md:h-11 max-md:text-base"
          />
        </search>
      </div>
      <p role="status" className={found.length === 0 ? 'text-ink-soft' : 'sr-only'}>
        {query.trim() ? t('found', { count: found.length }) : ''}
      </p>
      <ul ref={list} className="grid gap-2">
        {shown.map((offer) => (
          <li key={offer.id} id={`offer-${offer.id}`} className="scroll-mt-4">
            <Shelved
              offer={offer}
              foreign={foreign.includes(offer.id)}
              open={open.has(offer.id)}
              toggle={(isOpen) => toggle(offer.id, isOpen)}
            >
              {open.has(offer.id) ? card(offer, placeOf(offer)) : null}
            </Shelved>
          </li>
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button
          className="justify-self-start"
          onClick={() => {
            const next = shown.length
            showAll()
            // The button is gone then; who came here by keyboard goes on at the first row it brought.
            requestAnimationFrame(() => list.current?.querySelectorAll('summary')[next]?.focus())
          }}
        >
          {t('show-more', { count: found.length - shown.length })}
        </Button>
      ) : null}
    </section>
  )
}

/** An offer as a line that opens. */
function Shelved(props: {
  offer: OfferRow
  foreign: boolean
  open: boolean
  toggle: (isOpen: boolean) => void
  children: ReactNode
}) {
  const { offer, foreign, open, toggle, children } = props
  const t = useTranslations('offers')
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => toggle(currentTarget.open)}
      className={cn(open && 'grid gap-2')}
    >
      <summary className="flex list-none items-start gap-2.5 rounded-lg border bg-surface px-3 py-2.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className={cn('mt-0.5 size-4 shrink-0 text-ink-soft transition-transform', open && 'rotate-90')}
        />
        <div className="grid min-w-0 gap-0.5">
          <h3 className={cn('font-medium wrap-anywhere', open && 'font-words text-lg leading-snug')}>
            {offer.title}
          </h3>
          {open ? null : (
            <span className="line-clamp-1 text-sm text-ink-soft wrap-anywhere">{offer.does}</span>
          )}
          {offer.standard ? (
            <span className="text-sm font-medium text-accent">
              <span aria-hidden>◇ </span>
              {t('standard')}
            </span>
          ) : null}
          {foreign ? <span className="text-sm text-empty">{t('foreign-short')}</span> : null}
        </div>
      </summary>
      {children}
    </details>
  )
}
