'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { savePreferences } from '@/lib/platform/preferences-actions'
import type { Theme } from '@/lib/platform/theme'

/** Language and theme, kept on this device. */
export function Preferences({ theme }: { theme: Theme }) {
  const t = useTranslations('shell')
  const locale = useLocale()
  const router = useRouter()
  const [pending, start] = useTransition()
  const save = (choice: Parameters<typeof savePreferences>[0]) =>
    start(async () => {
      await savePreferences(choice)
      router.refresh()
    })
  const style = 'rounded-md border border-line-strong bg-surface px-2 py-1'
  return (
    <div className="flex flex-wrap gap-3 text-sm" aria-busy={pending}>
      <label className="flex items-center gap-2">
        <span className="text-ink-soft">{t('language')}</span>
        <select
          className={style}
          value={locale}
          onChange={(event) => save({ locale: event.target.value === 'ru' ? 'ru' : 'en' })}
        >
          <option value="en">English</option>
          <option value="ru">Русский</option>
        </select>
      </label>
      <label className="flex items-center gap-2">
        <span className="text-ink-soft">{t('theme.label')}</span>
        <select
          className={style}
          value={theme}
          onChange={(event) => {
            const chosen = (['system', 'light', 'dark'] as const).find((name) => name === event.target.value)
            if (!chosen) return
            if (chosen === 'system') delete document.documentElement.dataset.theme
            else document.documentElement.dataset.theme = chosen
            save({ theme: chosen })
          }}
        >
          <option value="system">{t('theme.system')}</option>
          <option value="light">{t('theme.light')}</option>
          <option value="dark">{t('theme.dark')}</option>
        </select>
      </label>
    </div>
  )
}
