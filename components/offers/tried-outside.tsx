'use client'

import { useTranslations } from 'next-intl'
import type { Tried } from '@/lib/offers/tried'

/** Whether a model of the operator's own had its say in the order of the offers. */
export function TriedOutside({ model, host, failed }: NonNullable<Tried['outside']>) {
  const t = useTranslations('try-request.outside')
  return failed ? (
    <p className="rounded-md bg-empty-soft px-3 py-2 text-sm wrap-anywhere text-empty">
      {t(failed, { model, host })}
    </p>
  ) : (
    <p className="text-sm wrap-anywhere text-ink-soft">{t('heeded', { model, host })}</p>
  )
}
