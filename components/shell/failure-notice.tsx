'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button, buttonStyle } from '@/components/ui/button'

const digestOf = (error: unknown): string | null =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null

/** An error page: what happened, what was kept, what to do. */
export function FailureNotice({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('shell')
  const digest = digestOf(error)
  return (
    <main className="mx-auto grid w-full max-w-xl content-center gap-5 px-5 py-16">
      <h1 className="text-2xl font-semibold">{t('error.title')}</h1>
      <div role="alert" className="grid gap-2">
        <p>{t('error.what')}</p>
        <p>{t('error.kept')}</p>
        <p>{digest ? t('error.to-do', { digest }) : t('error.to-do-plain')}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" onClick={() => retry()}>
          {t('error.retry')}
        </Button>
        <Link href="/pipeline" className={buttonStyle()}>
          {t('error.go')}
        </Link>
      </div>
    </main>
  )
}
