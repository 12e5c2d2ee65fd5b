'use client'

import { useTranslations } from 'next-intl'
import { STANDINGS } from '@/components/brief/beside/standings'
import { cn } from '@/components/ui/class-names'
import type { TriedClause } from '@/lib/offers/tried'

/** Clauses of a request on the left, the line that decides on the right; on a phone one below the other. */
export function TriedClauses({ clauses }: { clauses: readonly TriedClause[] }) {
  const t = useTranslations('try-request')
  return (
    <ul className="grid gap-2">
      {clauses.map(({ standing, start, quote, line }) => {
        const { shape, colour, edge } = STANDINGS[standing]
        return (
          <li key={start} className={cn('grid gap-x-6 gap-y-0.5 border-l-3 pl-3 sm:grid-cols-2', edge)}>
            <p className="font-words wrap-anywhere">{quote}</p>
            <p className="min-w-0 text-sm wrap-anywhere">
              <span className={colour}>
                <span aria-hidden>{shape} </span>
                {t(`standing.${standing}`)}
              </span>
              {line ? (
                <span className="text-ink-soft">
                  {' · '}
                  {t(`field.${line.field}`)}: <span className="text-ink">{line.quote}</span>
                </span>
              ) : null}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
