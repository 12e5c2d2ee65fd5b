'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import type { AnswerReading } from '../reading/answer-reading'
import { marksOf, shiftMarks } from '../reading/marks'
import type { RoundView } from '../sync/round-view'
import { editorId, useOpenQuestions, useWalk } from '../walk-context'
import type { WalkQuestion } from '../walk-data'
import { ConflictChoice } from './conflict-choice'
import { MarkedTextarea } from './marked-textarea'
import { ProbeField } from './probe-field'
import { ReadOnlyRound } from './read-only-round'
import { RoundFoot } from './round-foot'

/** One round: what was asked, the reply with its marks, whose words they are. */
export function RoundEditor(props: {
  round: RoundView
  question: WalkQuestion
  reading: AnswerReading['rounds'][number] | undefined
  isLast: boolean
}) {
  const { round, question, reading, isLast } = props
  const t = useTranslations('walk.answer')
  const { data, sync } = useWalk()
  const [refusedLength, setRefusedLength] = useState<number | null>(null)
  const { text } = round.content
  const open = useOpenQuestions(question.key)
  const findings = (reading?.findings ?? NONE).filter(({ mark, flag }) => mark !== 'asked' || open(flag))
  const marks = reading ? shiftMarks(marksOf(findings), reading.text, text) : []
  const label = round.index === 0 ? t('label') : t('label-round', { index: round.index })
  if (!data.mayEdit) return <ReadOnlyRound round={round} findings={findings} label={label} />
  const id = editorId(question.key, round.index)
  const count = (kind: string) => findings.filter(({ mark }) => mark === kind).length
  return (
    <section aria-label={label} className="grid gap-2">
      {round.index > 0 ? <ProbeField round={round} /> : null}
      <MarkedTextarea
        id={id}
        label={label}
        lang={data.prospect.lang}
        placeholder={t(round.index === 0 ? 'placeholder' : 'placeholder-round')}
        value={text}
        marks={marks}
        findings={findings}
        question={question}
        onChange={(next) => {
          setRefusedLength(null)
          sync.edit(round, { text: next })
        }}
        onTooLong={setRefusedLength}
      />
      <p id={`${id}-summary`} className="sr-only">
        {t('summary', {
          score: reading?.concreteness ?? 'none',
          concrete: count('concrete'),
          empty: count('empty'),
          alarming: count('alarming') + count('confirmed'),
        })}
      </p>
      {refusedLength ? (
        <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-sm">
          {t('too-long', { length: refusedLength, max: MAX_ANSWER_LENGTH })}
        </p>
      ) : null}
      {round.theirs ? <ConflictChoice round={round} theirs={round.theirs} /> : null}
      <RoundFoot round={round} isLast={isLast} />
    </section>
  )
}

const NONE: AnswerReading['rounds'][number]['findings'] = []
