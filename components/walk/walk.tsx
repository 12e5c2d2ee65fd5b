'use client'

import { useMemo, useState } from 'react'
import { MAX_ROUND_INDEX } from '@/lib/discovery/limits'
import { useLiveMatch } from './beside/use-live-match'
import { QuestionView } from './editor/question-view'
import { Frame } from './frame/frame'
import { Room } from './room/room'
import { useObservations } from './room/use-observations'
import { useAnsweredReadings } from './use-answered-readings'
import { useLiveReadings } from './use-live-readings'
import { usePlace } from './use-place'
import { useSavedWalk } from './use-saved-walk'
import { useWalkKeys } from './use-walk-keys'
import { type Walk as Context, editorId, WalkContext } from './walk-context'
import { ROOM, type WalkData } from './walk-data'

/** The walk through one discovery. */
export function Walk({ data }: { data: WalkData }) {
  const { sync, answers } = useSavedWalk(data)
  const readings = useAnsweredReadings(useLiveReadings(data, sync), answers)
  const { at, go, step } = usePlace(data, sync)
  const match = useLiveMatch(data, sync, at)
  const [behaviours, setBehaviours] = useState(data.behaviours)
  const [reviews, setReviews] = useState(data.reviews)
  const observations = useObservations(data)
  const walk = useMemo<Context>(() => {
    const question = data.questions.find(({ key }) => key === at)
    return {
      data,
      sync,
      answers,
      at,
      question,
      go,
      step,
      readings,
      match,
      behaviours,
      setBehaviours,
      reviews,
      setReviews,
      observations,
      clarify: (probe) => {
        if (!question || !data.mayEdit) return
        const last = sync.list(question.key).at(-1)
        const waiting = last && last.content.text.trim() === ''
        if (last && !waiting && last.index >= MAX_ROUND_INDEX) return
        const place = waiting ? last : sync.clarify(question.key, probe)
        focusSoon(editorId(place.questionKey, place.index))
      },
    }
  }, [data, sync, answers, at, go, step, readings, match, behaviours, reviews, observations])
  return (
    <WalkContext value={walk}>
      <WalkKeys />
      <Frame>{at === ROOM ? <Room /> : <QuestionView key={at} />}</Frame>
    </WalkContext>
  )
}

function WalkKeys() {
  useWalkKeys()
  return null
}

/** Focuses an element that the next drawing puts there. */
const focusSoon = (id: string) =>
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()))
