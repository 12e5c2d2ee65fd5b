'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ScoreBar } from '@/components/ui/score-bar'
import { useWalk } from '../walk-context'
import { AskNext } from './ask-next'
import { BesideCard } from './beside-card'
import { FindingList } from './finding-list'

/** Below this there is too little text for the number to mean much. */
const LITTLE = 0.4

/** The live reading of one answer: the meter, what spoke, what to ask next. */
export function ReadingPanel({ untitled, onAsked }: { untitled?: boolean; onAsked?: () => void }) {
  const t = useTranslations('walk.reading')
  const { question, readings, data } = useWalk()
  const reading = question ? readings[question.key] : undefined
  const said = reading !== undefined && reading.concreteness !== null
  const wordless = !said && reading?.rounds.some(({ text }) => text.trim() !== '')
  return (
    <div className="grid gap-6">
      <section className="grid gap-2">
        {untitled ? null : <h2 className="font-semibold">{t('title')}</h2>}
        <p className="flex items-center justify-between gap-3">
          <span aria-hidden className="text-sm text-ink-soft">
            {t('concrete')}
          </span>
          <ScoreBar wide label={t('concrete')} score={reading?.concreteness ?? null} tone="concrete" />
        </p>
        {said ? null : <p className="text-sm text-ink-soft">{t(wordless ? 'no-words' : 'none')}</p>}
        {said && reading.confidence < LITTLE ? <p className="text-sm text-ink-soft">{t('little')}</p> : null}
      </section>
      {said ? <FindingList reading={reading} /> : null}
      {data.mayEdit ? <AskNext {...(onAsked ? { onAsked } : {})} titled /> : null}
      <BesideCard />
      <p className="border-t pt-3 text-sm text-ink-soft">
        {t('limits')}{' '}
        <Link href="/rules#limits" prefetch={false} className="underline underline-offset-2 hover:text-ink">
          {t('limits-link')}
        </Link>
      </p>
    </div>
  )
}
