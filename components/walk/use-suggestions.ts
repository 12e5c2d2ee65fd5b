'use client'

import { useMemo } from 'react'
import { findClause } from '@/lib/scoring/find-clause'
import type { Quote } from '@/lib/scoring/finding'
import { SCORER_VERSION } from '@/lib/scoring/version'
import type { AnswerReading } from './reading/answer-reading'
import { answerKey } from './sync/answer-store'
import type { AnswerSync, Shown } from './sync/answer-sync'
import { useAnswers, useOpenQuestions, useWalk } from './walk-context'

/** A question of the scorer's to the consultant, open or answered. */
export interface Suggestion {
  readonly key: string
  readonly asked: Omit<Parameters<AnswerSync['give']>[0], 'standing'>
  /** Where its words stand in the reply; null when they are gone. */
  readonly at: Quote | null
  readonly answered: Shown | null
}

/** The questions about the answer that is shown, in the order of their words. */
export function useSuggestions(): readonly Suggestion[] {
  const { question, readings, answers } = useWalk()
  const answered = useAnswers(answers)
  const isOpen = useOpenQuestions(question?.key ?? '')
  const key = question?.key
  const reading = key === undefined ? undefined : readings[key]
  return useMemo(() => {
    if (key === undefined) return []
    const own = answered.filter(({ questionKey }) => questionKey === key)
    return [
      ...openIn(key, reading).filter(({ asked }) => isOpen(asked.flag)),
      ...answeredIn(own, reading),
    ].sort((a, b) => a.asked.index - b.asked.index || (a.at?.start ?? 0) - (b.at?.start ?? 0))
  }, [key, reading, answered, isOpen])
}

const openIn = (questionKey: string, reading: AnswerReading | undefined): Suggestion[] =>
  (reading?.rounds ?? []).flatMap(({ findings }, index) =>
    findings.flatMap(({ mark, flag, quotes: [at], severity = 2, likelihood = 0 }) => {
      if (mark !== 'asked' || !flag || !at) return []
      const asked = {
        questionKey,
        index,
        flag,
        clause: at.quote,
        severity,
        likelihood,
        scorerVersion: SCORER_VERSION,
      }
      return [{ key: answerKey(asked), asked, at, answered: null }]
    }),
  )

const answeredIn = (answered: readonly Shown[], reading: AnswerReading | undefined): Suggestion[] =>
  answered.map((one) => ({
    key: answerKey(one),
    asked: one,
    at: findClause(reading?.rounds[one.index]?.text ?? '', one.clause),
    answered: one,
  }))
