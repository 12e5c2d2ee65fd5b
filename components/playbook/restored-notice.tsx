'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

export function RestoredNotice({ throwAway }: { throwAway: () => void }) {
  const t = useTranslations('playbook')
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-accent-soft px-3 py-2"
    >
      <p>{t('editor.restored')}</p>
      <Button size="small" onClick={throwAway}>
        {t('editor.throw-away')}
      </Button>
    </div>
  )
}
