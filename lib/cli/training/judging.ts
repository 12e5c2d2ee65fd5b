import { ASSERTED } from '@/lib/scoring/learned/figures'
import { FLAGS, likelihoodOf, type SentenceView, SIGNS, signsOf } from '@/lib/scoring/learned/judge'
import type { Lang } from '@/lib/scoring/vocabulary'
import { type Example, isFlagged } from './examples'
import { type Row, trainLogistic } from './logistic'

/** What a linear part makes of an example. */
export interface Views {
  readonly views: readonly SentenceView[]
  /** 0-100. */
  readonly concreteness: number
}

/** An example with what a linear part that never saw it makes of its sentences. */
export interface Judged extends Views {
  readonly example: Example
  /** The same without anything that rules found. */
  readonly wordsAlone: Views
}

export const wordsAlone = (judged: readonly Judged[]): Judged[] =>
  judged.map((one) => ({ ...one, ...one.wordsAlone }))

const COST = 1
const ALL_SIGNS = Int32Array.from({ length: SIGNS }, (_, sign) => sign)

/** Weights of the signs of one language, the constant last, learned from sentences the linear part never saw. */
export function trainSigns(judged: readonly Judged[], lang: Lang): number[] {
  const rows: Row[] = []
  const labels: number[] = []
  for (const { example, views } of judged) {
    if (example.answer.lang !== lang) continue
    views.forEach((view, sentence) => {
      for (let flag = 0; flag < FLAGS; flag++) {
        rows.push({ ids: ALL_SIGNS, values: Float64Array.from(signsOf(view, flag)) })
        labels.push(isFlagged(example.sentences[sentence]?.flags ?? new Set(), flag))
      }
    })
  }
  return [...trainLogistic(rows, labels, SIGNS, COST)]
}

/** Likelihood, 0-1, of each flag type in an answer: its most suspicious sentence. */
export function likelihoodsOf({ views }: Judged, signs: readonly number[]): number[] {
  return Array.from({ length: FLAGS }, (_, flag) =>
    views.reduce((most, view) => Math.max(most, likelihoodOf(signsOf(view, flag), signs)), 0),
  )
}

/** The precision of fewer flags than these is chance. */
const FEWEST = 20

/** An answer without a flag whose writer says what a hasty reader would take for one. */
export const isNearMiss = ({ example }: Judged): boolean =>
  example.flags.size === 0 && (example.answer.near?.length ?? 0) > 0

/**
 * The first cases show flags and near misses in the mix one meets; later writers were asked for what is hard to tell
 * apart, in pairs, and there fewer of the same assertions are right.
 */
export const isInTheMixOneMeets = ({ example }: Judged): boolean => example.answer.voice === undefined

/**
 * The least likelihood that keeps to `ASSERTED`, and the one from which half as many again as there are flags would be
 * asked about.
 */
export function thresholdsOf(
  judged: readonly Judged[],
  signs: readonly number[],
): { assert: number; ask: number } {
  const ranked = (some: readonly Judged[]) =>
    some
      .flatMap((one) =>
        likelihoodsOf(one, signs).map((likelihood, flag) => ({
          likelihood,
          right: isFlagged(one.example.flags, flag),
        })),
      )
      .sort((a, b) => b.likelihood - a.likelihood)
  let right = 0
  let sure = 1
  ranked(judged.filter(isInTheMixOneMeets)).forEach((one, index) => {
    right += one.right
    if (index >= FEWEST && right / (index + 1) >= ASSERTED.right) sure = one.likelihood
  })
  const nearMisses = judged
    .filter(isNearMiss)
    .map((one) => Math.max(...likelihoodsOf(one, signs)))
    .sort((a, b) => b - a)
  const quiet = nearMisses[Math.floor(ASSERTED.falseAlarms * nearMisses.length)] ?? 0
  const assert = Math.max(sure, quiet)
  const all = ranked(judged)
  const flags = all.reduce((sum, one) => sum + one.right, 0)
  const ask = all[Math.floor(1.5 * flags) - 1]?.likelihood ?? 1
  return { assert, ask }
}
