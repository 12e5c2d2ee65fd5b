import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OfferRow } from '@/lib/offers/data'
import { findable, findOffers } from '@/lib/offers/find-offers'
import type { PhraseRow } from '@/lib/offers/phrase-data'

/** Rows at first; more than a few screens nobody scrolls through. */
const SHOWN = 30

/** What is looked for in a long catalogue, what is shown of it, and which offers stand open. */
export function useShelf(offers: readonly OfferRow[], phrases: readonly PhraseRow[]) {
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const texts = useMemo(() => {
    const said = new Map<string | null, string[]>(offers.map(({ id }) => [id, []]))
    for (const { offerId, text, takenBack } of phrases) if (!takenBack) said.get(offerId)?.push(text)
    return offers.map((offer) => findable(offer, said.get(offer.id) ?? []))
  }, [offers, phrases])
  const found = useMemo(() => findOffers(texts, query), [texts, query])
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((before) => {
      if (before.has(id) === isOpen) return before
      const next = new Set(before)
      if (isOpen) next.add(id)
      else next.delete(id)
      return next
    })
  const reveal = (id: string) => {
    setQuery('')
    setAll(true)
    toggle(id, true)
  }
  useLinks(offers, reveal)
  useNewcomer(offers, reveal)
  return {
    query,
    setQuery,
    found,
    shown: all ? found : found.slice(0, SHOWN),
    showAll: () => setAll(true),
    open,
    toggle,
  }
}

const idIn = (hash: string): string => hash.replace('#offer-', '')

/** Whoever follows a link to an offer finds it open, wherever it stands and whatever was looked for. */
function useLinks(offers: readonly OfferRow[], reveal: (id: string) => void): void {
  const follow = useRef((_: string): boolean => false)
  follow.current = (hash) => {
    const id = idIn(hash)
    const isOurs = offers.some((offer) => offer.id === id)
    if (isOurs) flushSync(() => reveal(id))
    return isOurs
  }
  useEffect(() => {
    const { hash } = window.location
    // After the effect: React may not be flushed inside of one.
    const arrived = setTimeout(() => {
      if (follow.current(hash)) document.getElementById(hash.slice(1))?.scrollIntoView()
    })
    // Heard on the click, before the browser looks for the place: a second click on one link changes no address.
    const clicked = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#offer-"]') : null
      if (link instanceof HTMLAnchorElement) follow.current(link.hash)
    }
    document.addEventListener('click', clicked)
    return () => {
      clearTimeout(arrived)
      document.removeEventListener('click', clicked)
    }
  }, [])
}

/** An offer just added or put back stands at the end, out of sight: it is opened where it stands. */
function useNewcomer(offers: readonly OfferRow[], reveal: (id: string) => void): void {
  const before = useRef(offers)
  useEffect(() => {
    const known = new Set(before.current.map(({ id }) => id))
    before.current = offers
    const [newcomer, ...others] = offers.filter(({ id }) => !known.has(id))
    if (!newcomer || others.length > 0) return
    reveal(newcomer.id)
    requestAnimationFrame(() => document.getElementById(`offer-${newcomer.id}`)?.scrollIntoView())
  })
}
