'use client'

import { useTranslations } from 'next-intl'
import { MarkedText } from '@/components/marks/marked-text'
import type { Finding } from '@/lib/scoring/finding'
import { marksOf } from '../reading/marks'
import type { RoundView } from '../sync/round-view'
import { useWalk } from '../walk-context'

/** A round for those who may not edit. */
export function ReadOnlyRound(props: { round: RoundView; findings: readonly Finding[]; label: string }) {
  const { round, findings, label } = props
  const t = useTranslations('walk')
  const glossary = useTranslations('glossary.speaker')
  const { data } = useWalk()
  const { text, probe, speaker } = round.content
  const mark = (kind: Finding['mark']) => t(`reading.mark.${kind}`)
  const words = {
    concrete: mark('concrete'),
    empty: mark('empty'),
    alarming: mark('alarming'),
    confirmed: mark('confirmed'),
    asked: mark('asked'),
  }
  return (
    <section aria-label={label} className="grid gap-2">
      {probe ? (
        <p lang={data.prospect.lang} className="text-ink-soft">
          {probe}
        </p>
      ) : null}
      {text.trim() ? (
        <p lang={data.prospect.lang} dir="auto" className="words whitespace-pre-wrap wrap-break-word">
          <MarkedText text={text} marks={marksOf(findings)} words={words} />
        </p>
      ) : (
        <p className="text-ink-soft">{t('answer.nothing')}</p>
      )}
      <p className="text-sm text-ink-soft">
        {glossary(`${speaker}.word`)}
        {round.writtenBy ? ` · ${t('answer.written-by', { name: round.writtenBy })}` : ''}
      </p>
    </section>
  )
}
