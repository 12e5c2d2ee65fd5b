import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonStyle } from '@/components/ui/button'
import type { LabelledCounts } from '@/lib/discovery/export-cases'

/** What the firm's people have labelled while they worked, to take out for training. */
export function LabelledCases({ counts }: { counts: LabelledCounts }) {
  const t = useTranslations('settings.cases')
  const { confirmed, dismissed, reviews } = counts
  if (confirmed + dismissed + reviews === 0) return <p>{t('none')}</p>
  return (
    <>
      <p>{t('counts', { confirmed, dismissed, reviews })}</p>
      <p className="text-sm text-ink-soft">{t('inside')}</p>
      <a href="/api/labelled-cases" download className={buttonStyle({ className: 'justify-self-start' })}>
        <Download aria-hidden className="size-4" />
        {t('button')}
      </a>
      <p className="text-sm text-ink-soft">
        {t.rich('use', { code: (command) => <code className="whitespace-nowrap">{command}</code> })}
      </p>
    </>
  )
}
