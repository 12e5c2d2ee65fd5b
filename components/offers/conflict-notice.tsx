'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { OfferRow } from '@/lib/offers/data'
import type { OfferInput } from '@/lib/offers/schema'

const FIELDS = ['title', 'does', 'outcomes', 'not', 'format', 'standard'] as const

/** A lost race: what stands there now where it differs, and what may be done about it. */
export function ConflictNotice(props: {
  mine: OfferInput
  theirs: OfferRow
  takeTheirs: () => void
  saveMine: () => void
}) {
  const { mine, theirs, takeTheirs, saveMine } = props
  const t = useTranslations('offers')
  const shown = (
    offer: Omit<OfferInput, 'outcomes' | 'not'> & Pick<OfferRow, 'outcomes' | 'not'>,
    name: (typeof FIELDS)[number],
  ) => {
    const value = offer[name]
    if (typeof value === 'boolean') return value ? t('conflict.yes') : t('conflict.no')
    return typeof value === 'string' ? value.trim() : value.filter((line) => line.trim()).join('\n')
  }
  const differing = FIELDS.filter((name) => shown(mine, name) !== shown(theirs, name))
  const label = (name: (typeof FIELDS)[number]) => (name === 'title' ? t('form.title') : t(name))
  return (
    <section role="alert" className="grid gap-3 rounded-lg border border-empty bg-empty-soft p-4">
      <h3 className="font-semibold">{t('conflict.title')}</h3>
      <p>{differing.length > 0 ? t('conflict.lead') : t('conflict.same')}</p>
      <dl className="grid gap-2">
        {differing.map((name) => (
          <div key={name}>
            <dt className="text-sm font-medium text-ink-soft">{label(name)}</dt>
            <dd className="whitespace-pre-line wrap-anywhere">{shown(theirs, name) || t('none')}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-3">
        <Button onClick={takeTheirs}>{t('conflict.theirs')}</Button>
        <Button tone="primary" onClick={saveMine}>
          {t('conflict.mine')}
        </Button>
      </div>
    </section>
  )
}
