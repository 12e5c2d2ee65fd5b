'use client'

import { ArrowDownUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { directionOf, SORT_KEYS, SORTS, type SortKey, VIEW_PARAMETERS } from '@/lib/pipeline/schema'

const { sort, dir, after, before } = VIEW_PARAMETERS
const isSortKey = (value: string): value is SortKey => SORT_KEYS.some((key) => key === value)

/** Sorting on a phone, where there is no table's head to tap. */
export function SortSelect() {
  const t = useTranslations('pipeline')
  const [view, setView] = useQueryStates({ sort, dir, after, before }, { shallow: false })
  const now = directionOf(view)
  const flipped = now === 'asc' ? 'desc' : 'asc'
  const firstPage = { after: null, before: null }
  return (
    <div className="flex items-center gap-2 text-sm md:hidden">
      <label className="flex flex-1 items-center gap-2">
        <span className="text-ink-soft">{t('sort.label')}</span>
        <select
          value={view.sort}
          onChange={({ target: { value } }) =>
            isSortKey(value) && setView({ sort: value, dir: null, ...firstPage })
          }
          className="h-11 flex-1 rounded-md border border-line-strong bg-surface px-2"
        >
          {SORT_KEYS.map((key) => (
            <option key={key} value={key}>
              {t(`column.${key}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => setView({ dir: flipped === SORTS[view.sort] ? null : flipped, ...firstPage })}
        aria-label={`${t('sort.flip')}: ${t(`sort.${now}`)}`}
        className="grid size-11 place-items-center rounded-md border border-line-strong bg-surface"
      >
        <ArrowDownUp aria-hidden className="size-4" />
      </button>
    </div>
  )
}
