'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { PhraseRow } from '@/lib/offers/phrase-data'

/** Where a phrase came from, and who took it back. */
export function PhraseSource({ phrase }: { phrase: PhraseRow }) {
  const t = useTranslations('phrases')
  const format = useFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium' })
  const { addedBy, addedAt, source, takenBack } = phrase
  return (
    <p className="text-sm text-ink-soft wrap-anywhere">
      {source
        ? t.rich('source.confirmed', {
            name: source.name,
            by: addedBy,
            date: day(addedAt),
            brief: (words) => (
              <Link
                href={`/prospects/${source.prospectId}?assessment=${source.assessmentId}`}
                className="underline"
              >
                {words}
              </Link>
            ),
          })
        : t('source.typed', { by: addedBy, date: day(addedAt) })}
      {takenBack ? <> · {t('source.taken-back', { by: takenBack.by, date: day(takenBack.at) })}</> : null}
    </p>
  )
}
