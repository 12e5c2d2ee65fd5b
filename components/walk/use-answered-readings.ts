'use client'

import { useMemo } from 'react'
import { answeredRounds } from '@/lib/scoring/suggestions-answered'
import type { AnswerReading } from './reading/answer-reading'
import type { AnswerSync, Shown } from './sync/answer-sync'
import { useAnswers } from './walk-context'

/** The readings with what was answered to the scorer's questions; untouched where nothing was. */
export function useAnsweredReadings(
  readings: Readonly<Record<string, AnswerReading>>,
  answers: AnswerSync,
): Readonly<Record<string, AnswerReading>> {
  const answered = useAnswers(answers)
  return useMemo(() => {
    if (answered.length === 0) return readings
    return Object.fromEntries(
      Object.entries(readings).map(([key, reading]) => {
        const own = answered.filter(({ questionKey }) => questionKey === key)
        return [key, own.length === 0 ? reading : withAnswered(reading, own)]
      }),
    )
  }, [readings, answered])
}

function withAnswered(reading: AnswerReading, answered: readonly Shown[]): AnswerReading {
  const placed = answeredRounds(
    reading.rounds,
    reading.rounds.flatMap(({ findings }, round) => findings.map((finding) => ({ round, finding }))),
    answered.map(({ questionKey, index, flag, clause, severity, standing }) => ({
      answer: questionKey,
      round: index,
      flag,
      clause,
      severity,
      standing,
    })),
    reading.further,
  )
  return {
    ...reading,
    rounds: reading.rounds.map((round, index) => ({
      ...round,
      findings: placed.filter((one) => one.round === index).map(({ finding }) => finding),
    })),
  }
}
