'use client'

import { useEffect, useRef } from 'react'
import { Suggestions } from '../panel/suggestions'
import { editorId, useRounds, useWalk } from '../walk-context'
import { Coaching } from './coaching'
import { NextStep } from './next-step'
import { RoundEditor } from './round-editor'

let shownBefore: string | null = null

/** One question: what to ask, why, and every round of the answer. */
export function QuestionView() {
  const { question, data, sync, readings } = useWalk()
  const rounds = useRounds(sync, question?.key ?? '')
  const heading = useRef<HTMLHeadingElement>(null)
  const key = question?.key ?? ''
  useEffect(() => {
    // Not on arrival: the reader begins at the top of the page. And no keyboard over a phone's screen unasked.
    if (shownBefore !== null && shownBefore !== key) {
      const last = sync.list(key).at(-1)
      const editor = last && document.getElementById(editorId(key, last.index))
      const typing = editor && window.matchMedia('(pointer: fine)').matches
      if (typing) editor.focus()
      else heading.current?.focus()
    }
    shownBefore = key
  }, [key, sync])
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
