'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** What somebody else saved in a field that the writer changed too. */
export function TheirValue({ value, onTake }: { value: string; onTake: () => void }) {
  const t = useTranslations('prospects')
  return (
    <div className="flex flex-wrap items-baseline gap-2 rounded-md bg-empty-soft px-3 py-2 text-sm">
      <span className="text-empty">{t('conflict.theirs')}</span>
      <span className="min-w-0 flex-1 whitespace-pre-wrap wrap-anywhere">{value || t('conflict.blank')}</span>
      <Button size="small" onClick={onTake}>
        {t('conflict.take')}
      </Button>
    </div>
  )
}
