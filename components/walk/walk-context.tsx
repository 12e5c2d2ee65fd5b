'use client'

import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import type { StoredBehaviour, StoredReview } from '@/lib/discovery/data'
import type { FlagType } from '@/lib/scoring/vocabulary'
import type { LiveMatch } from './beside/live-match'
import type { AnswerReading } from './reading/answer-reading'
import type { ObservationState } from './room/use-observations'
import type { AnswerSync, Shown } from './sync/answer-sync'
import type { RoundView } from './sync/round-view'
import { graver, type Overall, type WalkSync } from './sync/walk-sync'
import type { WalkData, WalkQuestion } from './walk-data'

export interface Walk {
  readonly data: WalkData
  readonly sync: WalkSync
  readonly answers: AnswerSync
  /** Key of the question that is shown, or `room`. */
  readonly at: string
  /** Absent in the room. */
  readonly question: WalkQuestion | undefined
  readonly go: (key: string) => void
  readonly step: (by: 1 | -1) => void
  readonly readings: Readonly<Record<string, AnswerReading>>
  /** The request beside the offers; silent for those who only read. */
  readonly match: LiveMatch
  readonly behaviours: readonly StoredBehaviour[]
  readonly setBehaviours: (change: (before: readonly StoredBehaviour[]) => readonly StoredBehaviour[]) => void
  readonly reviews: readonly StoredReview[]
  readonly setReviews: (change: (before: readonly StoredReview[]) => readonly StoredReview[]) => void
  readonly observations: ObservationState
  /** Makes this question the next round's probe, or leads to the round that still waits for its reply. */
  readonly clarify: (probe: string) => void
}

export const WalkContext = createContext<Walk | null>(null)

export function useWalk(): Walk {
  const walk = useContext(WalkContext)
  if (!walk) throw new Error('useWalk needs the walk around it')
  return walk
}

/** The rounds of a question, as they are typed. */
export function useRounds(sync: WalkSync, questionKey: string): readonly RoundView[] {
  const list = () => sync.list(questionKey)
  return useSyncExternalStore(sync.subscribe, list, list)
}

/** How saving stands, of words and answers together. */
export function useOverall(): Overall {
  const { sync, answers } = useWalk()
  const ofWords = useSyncExternalStore(sync.subscribe, sync.overall, sync.overall)
  const ofAnswers = useSyncExternalStore(answers.subscribe, answers.overall, answers.overall)
  return useMemo(() => graver(ofWords, ofAnswers), [ofWords, ofAnswers])
}

/** What was answered to the scorer's questions, as the person sees it. */
export function useAnswers(answers: AnswerSync): readonly Shown[] {
  return useSyncExternalStore(answers.subscribe, answers.list, answers.list)
}

/** Tells whether the consultant has yet to say of a flag type if it was so. */
export function useOpenQuestions(questionKey: string): (flag: FlagType | undefined) => boolean {
  const { behaviours, reviews } = useWalk()
  return useCallback(
    (flag) =>
      !behaviours.some((one) => one.flag === flag) &&
      !reviews.some((one) => one.flag === flag && one.questionKey === questionKey),
    [behaviours, reviews, questionKey],
  )
}

/** Id of the textarea of a round. */
export const editorId = (questionKey: string, index: number): string => `answer-${questionKey}-${index}`
