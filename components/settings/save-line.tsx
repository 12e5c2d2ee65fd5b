'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { SavedLine } from './saved-line'

/** The end of a form of settings: the button, and beside it a word once it is saved. */
export function SaveLine({ busy, saved }: { busy: boolean; saved: boolean }) {
  const t = useTranslations('settings')
  return (
    <div className="flex items-center gap-4">
      <Button type="submit" disabled={busy}>
        {busy ? t('busy') : t('save')}
      </Button>
      <SavedLine text={saved ? t('saved') : null} />
    </div>
  )
}
