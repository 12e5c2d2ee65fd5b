import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cn } from '@/components/ui/class-names'
import { directionOf, hrefOf, oppositeOf, type PipelineView } from '@/lib/pipeline/schema'
import { COLUMNS } from './columns'

/** The table's head: each column sorts, and sorts the other way on the second click. */
export async function SortHead({ view }: { view: PipelineView }) {
  const t = await getTranslations('pipeline')
  const now = directionOf(view)
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ key, width }) => {
          const here = view.sort === key
          const Arrow = now === 'asc' ? ArrowUp : ArrowDown
          return (
            <th
              key={key}
              scope="col"
              style={{ width }}
              aria-sort={here ? (now === 'asc' ? 'ascending' : 'descending') : undefined}
              className={`of-${key} sticky top-0 z-10 border-b bg-paper p-0 text-left font-normal`}
            >
              <Link
                href={hrefOf(view, { sort: key, dir: here ? oppositeOf(view) : null })}
                replace
                scroll={false}
                prefetch={false}
                title={key === 'fit' ? t('fit-hint') : t('sort.by', { column: t(`column.${key}`) })}
                className={cn(
                  'flex h-7 items-center gap-1 truncate px-1.5 text-xs text-ink-soft hover:text-ink',
                  here && 'font-medium text-ink',
                )}
              >
                <span className="truncate">{t(`column.${key}`)}</span>
                {here ? <Arrow aria-hidden className="size-3 shrink-0" /> : null}
              </Link>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
