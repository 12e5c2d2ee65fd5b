'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'

/** Long enough for a word's next letter. */
const PAUSE_MS = 250

/** The search, kept in the address. `elsewhere` is the view's address without a search, on its first page. */
export function SearchField({ q, elsewhere, max }: { q: string; elsewhere: string; max: number }) {
  const t = useTranslations('pipeline')
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [text, setText] = useState(q)
  const [searching, start] = useTransition()

  useEffect(() => {
    // A late answer to the first letters must not take the next ones away; a link that clears the search may.
    if (document.activeElement !== field.current) setText(q)
  }, [q])
  useEffect(() => () => clearTimeout(timer.current), [])

  const search = (wanted: string, pause: number) => {
    clearTimeout(timer.current)
    const [path, query] = elsewhere.split('?')
    const parameters = new URLSearchParams(query)
    if (wanted.trim()) parameters.set('q', wanted)
    timer.current = setTimeout(
      () => start(() => router.replace(`${path}?${parameters}`, { scroll: false })),
      pause,
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(text, 0)
  }
  return (
    <search className="w-full sm:w-72">
      <form onSubmit={submit} className="relative">
        <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-soft" />
        <input
          ref={field}
          id="pipeline-search"
          type="search"
          name="q"
          maxLength={max}
          value={text}
          onChange={({ target: { value } }) => {
            setText(value)
            search(value, value ? PAUSE_MS : 0)
          }}
          aria-label={t('search')}
          aria-keyshortcuts="/"
          placeholder={t('search-placeholder')}
          className="h-9 w-full rounded-md border border-line-strong bg-surface pr-3 pl-9 text-sm max-md:h-11 max-md:text-base"
        />
        <span role="status" className="sr-only">
          {searching ? t('searching') : ''}
        </span>
      </form>
    </search>
  )
}
