import { FLAGS } from '@/lib/scoring/learned/judge'
import { FLAG_TYPES } from '@/lib/scoring/vocabulary'
import { auc, partialSpearman } from '@/tests/eval/statistics'
import { isFlagged } from './examples'
import type { Judged, Rated } from './judging'

/** Spearman's correlation of a score with the label, what length explains of both taken out. */
export const lengthControlled = (judged: readonly Judged[], score: (one: Judged) => number): number =>
  partialSpearman(
    judged.map(({ example }) => example.answer.concreteness),
    judged.map(score),
    judged.map(({ example }) => example.answer.answer.length),
  )

/** Chance that a concrete answer scores above an empty one. */
export const orderOfExtremes = (judged: readonly Judged[], score: (one: Judged) => number): number =>
  auc(
    judged.filter(({ example }) => example.answer.concreteness >= 3).map(score),
    judged.filter(({ example }) => example.answer.concreteness <= 1).map(score),
  )

export interface FlagFigures {
  readonly suggestedAt1: number
  readonly suggestedAt3: number
  readonly precision: number
  readonly recall: number
  readonly averagePrecision: number
  readonly byType: readonly {
    readonly flag: string
    readonly right: number
    readonly said: number
    readonly all: number
  }[]
}

/** How well flags are found at a threshold, and ranked. */
export function flagFigures(rated: readonly Rated[], assert: number): FlagFigures {
  let all = 0
  let first = 0
  let three = 0
  const pairs: { likelihood: number; right: number }[] = []
  const byType = FLAG_TYPES.map((flag) => ({ flag, right: 0, said: 0, all: 0 }))
  for (const { example, likelihoods: likely } of rated) {
    const order = [...likely.keys()].sort((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0))
    for (let flag = 0; flag < FLAGS; flag++) {
      const right = isFlagged(example.flags, flag)
      const type = byType[flag]
      pairs.push({ likelihood: likely[flag] ?? 0, right })
      all += right
      first += order[0] === flag ? right : 0
      three += order.indexOf(flag) < 3 ? right : 0
      if (!type) continue
      type.all += right
      if ((likely[flag] ?? 0) < assert) continue
      type.said++
      type.right += right
    }
  }
  pairs.sort((a, b) => b.likelihood - a.likelihood)
  let right = 0
  let area = 0
  pairs.forEach((pair, index) => {
    right += pair.right
    if (pair.right) area += right / (index + 1) / all
  })
  const found = byType.reduce((sum, type) => sum + type.right, 0)
  const asserted = byType.reduce((sum, type) => sum + type.said, 0)
  return {
    suggestedAt1: first / all,
    suggestedAt3: three / all,
    precision: asserted === 0 ? 1 : found / asserted,
    recall: found / all,
    averagePrecision: area,
    byType,
  }
}
