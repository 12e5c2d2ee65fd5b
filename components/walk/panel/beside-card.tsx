'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { STANDINGS } from '@/components/brief/beside/standings'
import { cn } from '@/components/ui/class-names'
import type { Beside } from '@/lib/assessments/beside'
import { MAX_LAID_LIVE } from '@/lib/assessments/limits'
import { speaksOfRequest } from '@/lib/scoring/policy'
import { useWalk } from '../walk-context'

/** What the offers say to the request so far, in grey while newer words are on their way; no number, no verdict. */
export function BesideCard() {
  const t = useTranslations('walk.beside')
  const { question, match, data } = useWalk()
  const { beside, stale, trouble } = useSyncExternalStore(match.subscribe, match.state, match.state)
  if (!data.mayEdit || !question || !speaksOfRequest(question.intent)) return null
  if (!beside && !trouble) return null
  return (
    <section aria-busy={stale && !trouble} className="grid gap-2 border-t pt-4">
      <h3 className="text-sm text-ink-soft">{t('title')}</h3>
      {beside ? <Answer beside={beside} stale={stale} /> : null}
      {trouble ? <p className="text-sm text-ink-soft">{t(trouble, { max: MAX_LAID_LIVE })}</p> : null}
    </section>
  )
}

function Answer({ beside, stale }: { beside: Beside; stale: boolean }) {
  const t = useTranslations('walk.beside')
  const { data } = useWalk()
  const { standing, offer, answered, lines, open, further } = beside
  return (
    <div className={cn('grid gap-2', stale && 'text-ink-soft')}>
      <p className="text-sm">{t(`standing.${standing}`)}</p>
      {standing === 'empty' ? (
        <Link href="/offers" className="justify-self-start text-sm text-accent underline underline-offset-4">
          {t('offers')}
        </Link>
      ) : null}
      {offer ? (
        <p className="wrap-anywhere">
          <span lang="" className="font-semibold">
            {offer.title}
          </span>
          {answered > 0 ? (
            <span className="block text-sm text-ink-soft">{t('answers', { count: answered })}</span>
          ) : null}
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ul aria-label={t('lines')} className="grid gap-1 text-sm text-ink-soft">
          {lines.map((line) => (
            <li key={line} lang="" className="wrap-anywhere">
              {t('quote', { line })}
            </li>
          ))}
        </ul>
      ) : null}
      {open.length > 0 ? (
        <ul aria-label={t('open')} className="grid gap-2">
          {open.map(({ standing: of, answer, round, start, quote, line }) => (
            <li key={`${answer} ${round} ${start}`} className={cn('border-l-3 pl-3', STANDINGS[of].edge)}>
              <p lang={data.prospect.lang} className="font-words wrap-anywhere">
                {quote}
              </p>
              <p className={cn('text-sm', stale ? 'text-ink-soft' : STANDINGS[of].colour)}>
                <span aria-hidden>{STANDINGS[of].shape} </span>
                {t(of === 'refused' ? 'clause.refused' : 'clause.not-covered')}
              </p>
              {of === 'refused' && line ? (
                <p lang="" className="text-sm text-ink-soft wrap-anywhere">
                  {t('quote', { line: line.quote })}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {further > 0 ? <p className="text-sm text-ink-soft">{t('further', { count: further })}</p> : null}
    </div>
  )
}
