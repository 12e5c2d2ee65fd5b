import { together } from '@/lib/scoring/learned/concreteness'
import { FLAG_TYPES, type Lang } from '@/lib/scoring/vocabulary'
import { wilson } from '@/tests/eval/statistics'
import { flagFigures, lengthControlled, orderOfExtremes } from './figures'
import {
  isInTheMixOneMeets,
  isNearMiss,
  type Judged,
  type Rated,
  ratedUnseen,
  thresholdsOf,
  wordsAlone,
} from './judging'
import type { LearningPoint } from './learning-curve'

const round = (value: number): number => Math.round(value * 1000) / 1000
const NUMBERS = /\d+/g

/** Ways to score concreteness, from knowing nothing but the length to all that there is. */
const WAYS: readonly (readonly [string, (one: Judged) => number])[] = [
  ['length only', ({ example }) => example.answer.answer.length],
  ['numbers only', ({ example }) => example.answer.answer.match(NUMBERS)?.length ?? 0],
  ['rules only', ({ example }) => example.rules],
  ['learned only', (one) => one.wordsAlone.concreteness],
  ['all', (one) => together(one.example.rules, one.concreteness)],
]

/** Precision and recall of flags over some rated answers. */
const flagsBy = (rated: readonly Rated[], says: (one: Rated, flag: number) => boolean) => {
  let right = 0
  let said = 0
  let all = 0
  for (const one of rated)
    FLAG_TYPES.forEach((flag, index) => {
      const there = one.example.flags.has(flag)
      const named = says(one, index)
      if (there) all++
      if (named) said++
      if (there && named) right++
    })
  return { precision: wilson(right, said), recall: wilson(right, all) }
}

/** Flags by words alone, asserted as surely as all is. */
function byWordsAlone(judged: readonly Judged[], lang: Lang) {
  const own = ratedUnseen(wordsAlone(judged), lang)
  const { assert } = thresholdsOf(own)
  return flagsBy(own, ({ likelihoods }, flag) => (likelihoods[flag] ?? 0) >= assert)
}

/** The figures by voice, of voices that enough answers have. */
function byVoice(rated: readonly Rated[], assert: number) {
  const voices = [...new Set(rated.map(({ example }) => example.answer.voice ?? 'first'))].sort()
  return Object.fromEntries(
    voices.map((voice) => {
      const own = rated.filter(({ example }) => (example.answer.voice ?? 'first') === voice)
      const flags = flagFigures(own, assert)
      return [
        voice,
        {
          answers: own.length,
          concreteness: round(lengthControlled(own, (one) => together(one.example.rules, one.concreteness))),
          precision: round(flags.precision),
          recall: round(flags.recall),
          'suggested-at-3': round(flags.suggestedAt3),
        },
      ]
    }),
  )
}

/** How many of answers without a flag are called one. */
const falseAlarms = (clean: readonly Rated[], assert: number) => {
  const alarmed = clean.filter(({ likelihoods }) => likelihoods.some((value) => value >= assert))
  return wilson(alarmed.length, clean.length)
}

const asserted =
  (assert: number) =>
  ({ likelihoods }: Rated, flag: number): boolean =>
    (likelihoods[flag] ?? 0) >= assert

/** The figures of a collection of answers that taught nothing, at the bar that is shipped. */
export function figuresApart(rated: readonly Rated[], assert: number) {
  const score = (one: Judged): number => together(one.example.rules, one.concreteness)
  const flags = flagFigures(rated, assert)
  return {
    answers: rated.length,
    concreteness: round(lengthControlled(rated, score)),
    extremes: round(orderOfExtremes(rated, score)),
    ...flagsBy(rated, asserted(assert)),
    'suggested-at-3': round(flags.suggestedAt3),
    'average-precision': round(flags.averagePrecision),
    'false-alarms': falseAlarms(
      rated.filter(({ example }) => example.flags.size === 0),
      assert,
    ),
  }
}

/** Every figure of answers whose industry was not learned from. */
export function crossValidation(
  rated: readonly Rated[],
  lang: Lang,
  thresholds: { readonly assert: number; readonly ask: number },
  curve: readonly LearningPoint[],
) {
  const flags = flagFigures(rated, thresholds.assert)
  const asserts = asserted(thresholds.assert)
  return {
    answers: rated.length,
    concreteness: Object.fromEntries(
      WAYS.map(([way, score]) => [
        way,
        {
          'length-controlled': round(lengthControlled(rated, score)),
          extremes: round(orderOfExtremes(rated, score)),
        },
      ]),
    ),
    flags: {
      'rules only': flagsBy(rated, ({ example }, flag) =>
        example.hits.some(({ rule }) => rule.flag === FLAG_TYPES[flag]),
      ),
      'learned only': byWordsAlone(rated, lang),
      all: flagsBy(rated, asserts),
      'all, in the mix one meets': flagsBy(rated.filter(isInTheMixOneMeets), asserts),
      'suggested-at-1': round(flags.suggestedAt1),
      'suggested-at-3': round(flags.suggestedAt3),
      'average-precision': round(flags.averagePrecision),
      'false-alarms-on-near-misses': falseAlarms(rated.filter(isNearMiss), thresholds.assert),
      byType: Object.fromEntries(
        flags.byType.map(({ flag, right, said, all }) => [
          flag,
          { precision: wilson(right, said), recall: wilson(right, all) },
        ]),
      ),
    },
    byVoice: byVoice(rated, thresholds.assert),
    curve,
  }
}

export type AnswerFigures = ReturnType<typeof crossValidation> & {
  readonly keptOut: ReturnType<typeof figuresApart>
}
