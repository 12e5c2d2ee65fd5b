'use client'

import { useLocale, useTranslations } from 'next-intl'
import { HEADINGS } from '@/lib/offers/csv-format'
import type { CsvProblem } from '@/lib/offers/csv-read'

/** More than these are a file of another kind; the rest is counted. */
const SHOWN = 30

/** What keeps a file from being imported, line by line. */
export function ImportProblems({ problems }: { problems: readonly CsvProblem[] }) {
  const t = useTranslations('offer-file')
  const headings = HEADINGS[useLocale() === 'ru' ? 'ru' : 'en']
  return (
    <section role="alert" className="grid gap-2 rounded-lg border border-alarming bg-alarming-soft p-4">
      <h3 className="font-semibold">{t('preview.problems', { count: problems.length })}</h3>
      <ul className="grid gap-1.5">
        {problems.slice(0, SHOWN).map(({ line, column, key, values }) => (
          <li key={`${line} ${column} ${key}`} className="grid gap-x-3 sm:grid-cols-[5.5rem_1fr]">
            <span className="text-sm tabular-nums sm:pt-0.5">{t('preview.line', { line })}</span>
            <span className="min-w-0 wrap-anywhere">
              {t(`problem.${key}`, { ...values, column: column ? (headings[column][0] ?? column) : '' })}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN ? <p>{t('preview.more', { count: problems.length - SHOWN })}</p> : null}
    </section>
  )
}
