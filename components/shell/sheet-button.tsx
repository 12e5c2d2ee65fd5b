'use client'

import { Keyboard } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { showOverlay } from './overlay'

/** Opens the sheet of shortcuts. */
export function SheetButton() {
  const t = useTranslations('shell')
  return (
    <button
      type="button"
      onClick={() => showOverlay('shortcuts')}
      aria-keyshortcuts="?"
      title={t('shortcuts.title')}
      className="flex h-9 items-center gap-3 rounded-md px-3 text-sm text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Keyboard aria-hidden className="size-4 shrink-0" />
      <span className="sr-only flex-1 text-left lg:not-sr-only">{t('shortcuts.short')}</span>
      <kbd aria-hidden className="hidden font-sans text-xs lg:inline">
        ?
      </kbd>
    </button>
  )
}
