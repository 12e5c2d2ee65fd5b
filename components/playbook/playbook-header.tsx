import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { PlaybookPage, PublishedVersion } from '@/lib/playbook/data'

/** Which version this is, whose, and what it allows. */
export async function PlaybookHeader({ page }: { page: PlaybookPage }) {
  const t = await getTranslations('playbook')
  const { version, current, playbook } = page
  return (
    <div className="grid gap-3">
      {version === current ? null : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md bg-empty-soft px-3 py-2 text-empty">
          {t('old', { version, current })}
          <Link href="/playbook" className="underline">
            {t('to-current')}
          </Link>
        </p>
      )}
      <p className="text-sm text-ink-soft">
        <span className="font-medium text-ink">{t('version', { version })}</span>
        {', '}
        <Published version={page} />
        {' · '}
        {t('count', { count: playbook.questions.length })}
        {' · '}
        {t('budget', { count: playbook.clarificationBudget })}
      </p>
    </div>
  )
}

export async function Published({ version }: { version: PublishedVersion }) {
  const [t, format] = await Promise.all([getTranslations('playbook'), getFormatter()])
  const date = format.dateTime(version.publishedAt, { dateStyle: 'medium' })
  return version.publishedBy ? t('published', { date, name: version.publishedBy }) : t('built-in', { date })
}
