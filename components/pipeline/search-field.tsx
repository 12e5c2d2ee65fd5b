'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { debounce, useQueryStates } from 'nuqs'
import { type FormEvent, useTransition } from 'react'
import { MAX_SEARCH, VIEW_PARAMETERS } from '@/lib/pipeline/schema'

/** Long enough for a word's next letter. */
const PAUSE_MS = 250

const { q, after, before } = VIEW_PARAMETERS

/** The search, kept in the address; it begins on the first page again. */
export function SearchField() {
  const t = useTranslations('pipeline')
  const [searching, startTransition] = useTransition()
  const [state, setState] = useQueryStates({ q, after, before }, { shallow: false, startTransition })
  const search = (text: string, wait: boolean) =>
    setState(
      { q: text || null, after: null, before: null },
      wait && text ? { limitUrlUpdates: debounce(PAUSE_MS) } : {},
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(state.q, false)
  }
  return (
    <search className="w-full sm:w-72">
      <form onSubmit={submit} className="relative">
        <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-soft" />
        <input
          id="pipeline-search"
          type="search"
          name="q"
          maxLength={MAX_SEARCH}
          value={state.q}
          onChange={(event) => search(event.target.value, true)}
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
