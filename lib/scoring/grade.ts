import { type Alarms, alarmsOf } from './alarms'
import { isFiguresAlone } from './figures-alone'
import type { Finding } from './finding'
import { together } from './learned/concreteness'
import { findingOf, pointsOf } from './points'
import { detector } from './rules/registry'
import type { TextScore } from './score'
import { suggestFlags } from './suggest'
import { type ReadOptions, read } from './text/read'
import type { Reading } from './text/reading'
import { BASE } from './weights'

/** What is said of one text among many. */
export interface TextGrade extends Pick<TextScore, 'concreteness' | 'suggested'> {
  /** The findings of `readText` that assert a flag. */
  readonly flags: readonly Finding[]
}

/** The part of `readText` that a list of many texts shows, without the quotes and questions that explain it. */
export function gradeText(text: string, options: ReadOptions): TextGrade {
  const reading = read(text, options)
  const alarms = alarmsOf(detector(), reading)
  const placed = alarms.sure.map((hit) => ({ reading, hit, share: 1 }))
  const { points, score } = pointsOf(placed)
  return {
    concreteness: concretenessOf(reading, alarms, score),
    flags: placed.flatMap((one, at) => (one.hit.rule.flag ? [findingOf(one, points[at] ?? 0)] : [])),
    suggested: suggestFlags(alarms),
  }
}

function concretenessOf(reading: Reading, { sure, judgement }: Alarms, score: number): number | null {
  if (reading.words.length === 0) return null
  return isFiguresAlone(reading, sure) ? BASE : together(score, judgement.concreteness)
}
