'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { useModKey } from './mod-key'
import { showOverlay } from './overlay'

/** Opens the palette. */
export function SearchButton({ className }: { className?: string }) {
  const t = useTranslations('shell')
  const mod = useModKey()
  return (
    <button
      type="button"
      onClick={() => showOverlay('palette')}
      aria-keyshortcuts="Control+K Meta+K"
      className={cn(
        'flex h-9 items-center gap-3 rounded-md border bg-surface px-3 text-ink-soft hover:border-line-strong',
        className,
      )}
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="sr-only flex-1 text-left lg:not-sr-only">{t('search')}</span>
      <kbd aria-hidden className="hidden font-sans text-xs whitespace-nowrap lg:inline">
        {mod}K
      </kbd>
    </button>
  )
}
