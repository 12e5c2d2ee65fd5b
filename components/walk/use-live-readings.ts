'use client'

import { useEffect, useState } from 'react'
import type { Round } from '@/lib/scoring/discovery'
import type { AnswerReading } from './reading/answer-reading'
import { Reader } from './reading/reader'
import type { RoundView } from './sync/round-view'
import type { WalkSync } from './sync/walk-sync'
import type { WalkData } from './walk-data'

const asRound = ({ content: { text, speaker, probe } }: RoundView): Round => ({
  text,
  speaker,
  ...(probe ? { probe } : {}),
})

/** The reading of each answer, kept up with what is typed; the first ones come with the page. */
export function useLiveReadings(data: WalkData, sync: WalkSync): Readonly<Record<string, AnswerReading>> {
  const [readings, setReadings] = useState(data.readings)
  const { questions, prospect } = data
  // What the page brought with it has been read on the server. Asked here: when effects run, an editor has already
  // handed over what was typed before the page was ready.
  const [seen] = useState(() => new Map(questions.map(({ key }) => [key, sync.list(key)])))
  useEffect(() => {
    const reader = new Reader(prospect.lang)
    const look = () => {
      for (const { key, intent } of questions) {
        const list = sync.list(key)
        const before = seen.get(key)
        if (before === list) continue
        seen.set(key, list)
        if (before && sameWords(before, list)) continue
        reader.read(key, list.map(asRound), intent, (reading) =>
          setReadings((all) => ({ ...all, [key]: reading })),
        )
      }
    }
    look()
    const stop = sync.subscribe(look)
    return () => {
      stop()
      reader.close()
    }
  }, [questions, prospect.lang, seen, sync])
  return readings
}

const sameWords = (a: readonly RoundView[], b: readonly RoundView[]): boolean =>
  a.length === b.length &&
  a.every(({ content }, i) => {
    const other = b[i]?.content
    return content.text === other?.text && content.speaker === other.speaker
  })
