'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'
import { ScoreBar } from '@/components/ui/score-bar'
import { answers, isPartsOnly, type Tried } from '@/lib/offers/tried'
import { TriedClauses } from './tried-clauses'
import { TriedOutside } from './tried-outside'

/** Which offers answer, with quotes; what nothing covers; what is refused. Grey while an older text is answered. */
export function TriedResult({ tried, stale }: { tried: Tried; stale: boolean }) {
  const t = useTranslations('try-request')
  const { standing, fit, offers, uncovered, refused, aside, foreign, outside } = tried
  // With nothing to quote, the nearest of offers that do not fit is any offer.
  const nothing = standing === 'nothing' && offers.every(({ clauses }) => clauses.length === 0)
  return (
    <div className={cn('grid gap-5 transition-opacity', stale && 'opacity-60')}>
      {offers.length === 0 ? (
        <p className="text-ink-soft">{t('nothing-said')}</p>
      ) : (
        <p className="flex items-center justify-between gap-4">
          <span aria-hidden className="font-semibold">
            {t('score')}
          </span>
          <ScoreBar label={t('score')} score={fit} tone="accent" wide />
        </p>
      )}
      {offers.length > 0 && standing !== 'answered' ? (
        <p className="rounded-md bg-empty-soft px-3 py-2 text-empty">
          {t(nothing ? 'whole.nothing-near' : `whole.${standing}`)}
        </p>
      ) : null}
      {isPartsOnly(tried) ? <p className="text-sm text-ink-soft">{t('whole.parts-only')}</p> : null}
      {outside?.failed ? <TriedOutside {...outside} /> : null}
      {nothing ? null : (
        <ul className="grid gap-4">
          {offers.map((offer) => (
            <TriedOffer key={offer.id} offer={offer} />
          ))}
        </ul>
      )}
      {uncovered.length > 0 ? (
        <Part title={t('uncovered')}>
          <TriedClauses clauses={uncovered} />
        </Part>
      ) : null}
      {refused.length > 0 ? (
        <Part title={t('refused')} alarming>
          <TriedClauses clauses={refused} />
        </Part>
      ) : null}
      {aside.length > 0 ? (
        <Part title={t('aside.title')}>
          <Asides aside={aside} />
        </Part>
      ) : null}
      {foreign.length > 0 ? (
        <p className="text-sm wrap-anywhere text-ink-soft">
          {t('foreign', { count: foreign.length, titles: foreign.join('; ') })}
        </p>
      ) : null}
      {outside && !outside.failed && offers.length > 0 ? <TriedOutside {...outside} /> : null}
    </div>
  )
}

function Part(props: { title: string; alarming?: boolean; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className={cn('font-semibold', props.alarming && 'text-alarming')}>{props.title}</h3>
      {props.children}
    </section>
  )
}

/** An offer with what it answers; one that answers nothing is only the nearest. */
function TriedOffer({ offer }: { offer: Tried['offers'][number] }) {
  const t = useTranslations('try-request')
  const { id, title, standard, clauses } = offer
  return (
    <li className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 font-semibold wrap-anywhere">
          <a href={`#offer-${id}`} className="hover:underline">
            {title}
          </a>
          {standard ? <span className="font-normal text-ink-soft"> · {t('standard')}</span> : null}
        </h3>
        {clauses.length > 0 ? (
          <span className="text-sm text-ink-soft">
            {t('answers', { count: clauses.filter(answers).length })}
          </span>
        ) : null}
      </div>
      {clauses.length > 0 ? (
        <TriedClauses clauses={clauses} />
      ) : (
        <p className="text-sm text-ink-soft">{t('nearest')}</p>
      )}
    </li>
  )
}

/** What they rule out or do themselves. */
function Asides({ aside }: Pick<Tried, 'aside'>) {
  const t = useTranslations('try-request')
  return (
    <ul className="grid gap-2">
      {aside.map(({ kind, start, quote }) => (
        <li key={start} className="grid gap-x-6 gap-y-0.5 border-l-3 pl-3 sm:grid-cols-2">
          <p className="font-words text-ink-soft wrap-anywhere">{quote}</p>
          <p className="text-sm text-ink-soft">{t(`aside.${kind}`)}</p>
        </li>
      ))}
    </ul>
  )
}
