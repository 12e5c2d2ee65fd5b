'use client'

import { ArrowDownUp } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { Direction, SortKey } from '@/lib/pipeline/schema'

/** Sorting on a phone, where there is no table's head to tap; every choice is an address. */
export function SortSelect(props: {
  sort: SortKey
  direction: Direction
  choices: readonly { readonly key: SortKey; readonly href: string }[]
  flipped: string
}) {
  const { sort, direction, choices, flipped } = props
  const t = useTranslations('pipeline')
  const router = useRouter()
  return (
    <div className="flex items-center gap-2 text-sm md:hidden">
      <label className="flex flex-1 items-center gap-2">
        <span className="text-ink-soft">{t('sort.label')}</span>
        <select
          value={choices.find(({ key }) => key === sort)?.href}
          onChange={({ target: { value } }) => router.replace(value, { scroll: false })}
          className="h-11 min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-2"
        >
          {choices.map(({ key, href }) => (
            <option key={key} value={href}>
              {t(`column.${key}`)}
            </option>
          ))}
        </select>
      </label>
      <Link
        href={flipped}
        replace
        scroll={false}
        prefetch={false}
        aria-label={`${t('sort.flip')}: ${t(`sort.${direction}`)}`}
        className="grid size-11 place-items-center rounded-md border border-line-strong bg-surface"
      >
        <ArrowDownUp aria-hidden className="size-4" />
      </Link>
    </div>
  )
}
