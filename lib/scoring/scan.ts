import { type Alarms, alarmsOf } from './alarms'
import { isFiguresAlone } from './figures-alone'
import type { Finding } from './finding'
import { learnedFinding, together } from './learned/concreteness'
import { weigh } from './points'
import { detector } from './rules/registry'
import { type ReadOptions, read } from './text/read'
import type { Reading } from './text/reading'
import { BASE } from './weights'

/** What a text is worth by itself. */
export interface Alone {
  /** Of the rules, in text order; their points of concreteness sum, with `BASE`, to `score`. */
  readonly findings: readonly Finding[]
  readonly score: number
  /** Of rules and learned part together; null when the text holds no words. */
  readonly concreteness: number | null
  /** What figures without a word are worth beside words: "40" says nothing, but answers "how many crates?". */
  readonly besideWords?: number
  /** What lies between the two, as a finding. */
  readonly learned: Finding | null
}

/** A text read, searched by the rules, judged by the learned part and weighed: nearly all that scoring it takes. */
export interface Scan {
  readonly reading: Reading
  readonly alarms: Alarms
  readonly alone: Alone
}

/** Scans a text; whoever scores it both by itself and among its rounds scans it once. Any string is accepted. */
export function scan(text: string, options: ReadOptions, rules = detector()): Scan {
  const reading = read(text, options)
  const alarms = alarmsOf(rules, reading)
  return { reading, alarms, alone: aloneOf(reading, alarms) }
}

function aloneOf(reading: Reading, { sure, judgement }: Alarms): Alone {
  const { findings, score } = weigh(sure.map((hit) => ({ reading, hit, share: 1 })))
  const concreteness = reading.words.length === 0 ? null : together(score, judgement.concreteness)
  if (concreteness !== null && isFiguresAlone(reading, sure))
    return { findings: [], score: BASE, concreteness: BASE, besideWords: concreteness, learned: null }
  const learned = learnedFinding(reading, judgement, (concreteness ?? score) - score)
  return { findings, score, concreteness, learned }
}
