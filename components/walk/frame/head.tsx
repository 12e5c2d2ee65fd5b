'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { buttonStyle } from '@/components/ui/button'
import { useWalk } from '../walk-context'
import { SaveNotice } from './save-notice'
import { SaveWord } from './save-word'

/** Whose words these are, and how saving stands. */
export function Head() {
  const t = useTranslations('walk')
  const locale = useLocale()
  const { data } = useWalk()
  const { name, company } = data.prospect
  // A day without its hour: the same on the server and on every device.
  const begun = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(data.startedAt),
  )
  return (
    <header className="sticky top-0 z-20 border-b bg-paper">
      <div className="mx-auto flex h-14 max-w-7xl items-center gap-x-4 px-4 xl:px-5">
        <h1 className="min-w-0 flex-1 truncate font-semibold" title={t('title-of', { name })}>
          {name}
          <span className="font-normal text-ink-soft max-sm:hidden">
            {company && company !== name ? ` · ${company}` : ''} · {t('met', { date: begun })}
          </span>
        </h1>
        <SaveWord />
        <Link
          href={`/prospects/${data.prospect.id}`}
          className={buttonStyle({ size: 'small', tone: 'quiet' })}
        >
          {t('brief')}
        </Link>
      </div>
      <SaveNotice />
    </header>
  )
}
