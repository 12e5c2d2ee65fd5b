'use client'

import { useRef } from 'react'
import { Suggestions } from '../panel/suggestions'
import { useArrival } from '../use-arrival'
import { editorId, useRounds, useWalk } from '../walk-context'
import { Coaching } from './coaching'
import { NextStep } from './next-step'
import { RoundEditor } from './round-editor'

/** One question: what to ask, why, and every round of the answer. */
export function QuestionView() {
  const { question, data, sync, readings } = useWalk()
  const rounds = useRounds(sync, question?.key ?? '')
  const heading = useRef<HTMLHeadingElement>(null)
  const key = question?.key ?? ''
  useArrival(
    key,
    () => document.getElementById(editorId(key, sync.list(key).at(-1)?.index ?? 0)),
    () => heading.current,
  )
  if (!question) return null
  const reading = readings[question.key]
  return (
    <>
      <div className="grid gap-3">
        <p className="text-sm text-ink-soft xl:hidden">{question.title}</p>
        <h2
          ref={heading}
          tabIndex={-1}
          lang={data.prospect.lang}
          className="max-w-prose text-xl leading-snug font-semibold text-balance outline-none"
        >
          {question.ask}
        </h2>
        <Coaching question={question} />
      </div>
      {rounds.map((round, position) => (
        <RoundEditor
          key={round.index}
          round={round}
          question={question}
          reading={reading?.rounds[position]}
          isLast={position === rounds.length - 1}
        />
      ))}
      {data.mayEdit ? (
        <>
          <Suggestions />
          <NextStep />
        </>
      ) : null}
    </>
  )
}
