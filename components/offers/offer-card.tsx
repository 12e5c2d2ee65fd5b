import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { OfferRow } from '@/lib/offers/data'

/** One offer as a consultant reads it before a meeting. */
export function OfferCard({
  offer,
  actions,
  phrases,
  foreign = false,
  headed = true,
}: {
  offer: Omit<OfferRow, 'id' | 'version'>
  actions?: ReactNode
  /** What clients say when they mean it. */
  phrases?: ReactNode
  /** It is in a third language, and so is what clients say. */
  foreign?: boolean
  /** false where its name stands above it already. */
  headed?: boolean
}) {
  const t = useTranslations('offers')
  return (
    <article className="grid gap-4 rounded-xl border bg-surface p-4 sm:p-5">
      {headed || actions ? (
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          {headed ? (
            <div className="grid min-w-0 flex-1 basis-64 gap-1">
              <h2 className="font-words text-lg leading-snug font-semibold wrap-anywhere">{offer.title}</h2>
              {offer.standard ? (
                <p className="w-fit text-sm font-medium text-accent" title={t('standard-hint')}>
                  <span aria-hidden>◇ </span>
                  {t('standard')}
                </p>
              ) : null}
            </div>
          ) : null}
          {actions}
        </header>
      ) : null}
      {foreign ? (
        <p className="max-w-prose rounded-md bg-empty-soft px-3 py-2 text-empty">{t('foreign')}</p>
      ) : null}
      <p className="max-w-prose whitespace-pre-line wrap-anywhere">{offer.does}</p>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Lines title={t('outcomes')} lines={offer.outcomes} none={t('none')}>
          <Check aria-hidden className="mt-1 size-4 shrink-0 text-concrete" />
        </Lines>
        <Lines title={t('not')} lines={offer.not} none={t('none')}>
          <X aria-hidden className="mt-1 size-4 shrink-0 text-ink-soft" />
        </Lines>
      </div>
      {phrases}
      {offer.format ? (
        <p className="border-t pt-3 text-sm text-ink-soft wrap-anywhere">
          <span className="sr-only">{t('format')}: </span>
          {offer.format}
        </p>
      ) : null}
    </article>
  )
}

function Lines(props: { title: string; lines: readonly string[]; none: string; children: ReactNode }) {
  const { title, lines, none, children } = props
  return (
    <section className="grid content-start gap-1.5">
      <h3 className="text-sm font-medium text-ink-soft">{title}</h3>
      {lines.length === 0 ? <p className="text-sm text-ink-soft italic">{none}</p> : null}
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line} className="flex gap-2">
            {children}
            <span className="min-w-0 wrap-anywhere">{line}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
