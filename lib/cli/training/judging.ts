import { ASSERTED } from '@/lib/scoring/learned/figures'
import { FLAGS, likelihoodOf, type SentenceView, SIGNS, signsOf } from '@/lib/scoring/learned/judge'
import type { Lang } from '@/lib/scoring/vocabulary'
import { type Example, isFlagged } from './examples'
import { trainDense } from './newton'

/** What a linear part makes of an example. */
export interface Views {
  readonly views: readonly SentenceView[]
  /** 0-100. */
  readonly concreteness: number
}

/** An example with what a linear part that never saw it makes of its sentences. */
export interface Judged extends Views {
  readonly example: Example
  /** The fold it was kept out with. */
  readonly fold: number
  /** The same without anything that rules found. */
  readonly wordsAlone: Views
}

/** A judged example with the likelihood, 0-1, of each flag type in it. */
export interface Rated extends Judged {
  readonly likelihoods: readonly number[]
}

export const wordsAlone = (judged: readonly Judged[]): Judged[] =>
  judged.map((one) => ({ ...one, ...one.wordsAlone }))

const PENALTY = 1

/** Weights of the signs of one language, the constant last, learned from sentences the linear part never saw. */
export function trainSigns(judged: readonly Judged[], lang: Lang): number[] {
  const own = judged.filter(({ example }) => example.answer.lang === lang)
  const count = FLAGS * own.reduce((sum, { views }) => sum + views.length, 0)
  const rows = { width: SIGNS + 1, values: new Float64Array(count * (SIGNS + 1)).fill(1) }
  const labels = new Uint8Array(count)
  let row = 0
  for (const { example, views } of own)
    views.forEach((view, sentence) => {
      const flags = example.sentences[sentence]?.flags ?? new Set()
      for (let flag = 0; flag < FLAGS; flag++, row++) {
        rows.values.set(signsOf(view, flag), row * rows.width)
        labels[row] = isFlagged(flags, flag)
      }
    })
  return [...trainDense(rows, labels, PENALTY)]
}

/** Likelihood, 0-1, of each flag type in an answer: its most suspicious sentence. */
function likelihoodsOf({ views }: Judged, signs: readonly number[]): number[] {
  return Array.from({ length: FLAGS }, (_, flag) =>
    views.reduce((most, view) => Math.max(most, likelihoodOf(signsOf(view, flag), signs)), 0),
  )
}

/** Judged answers of one language with their likelihoods by given weights of the signs. */
export const ratedBy = (judged: readonly Judged[], signs: readonly number[]): Rated[] =>
  judged.map((one) => ({ ...one, likelihoods: likelihoodsOf(one, signs) }))

/**
 * Judged answers of one language, each with its likelihoods by weights of the signs that were learned without its fold:
 * on answers that the weights were fitted to, bars and figures would come out better than they are.
 */
export const ratedUnseen = (judged: readonly Judged[], lang: Lang): Rated[] =>
  [...new Set(judged.map(({ fold }) => fold))].flatMap((fold) => {
    const others = judged.filter((one) => one.fold !== fold)
    return ratedBy(
      judged.filter((one) => one.fold === fold),
      trainSigns(others, lang),
    )
  })

/** The precision of fewer flags than these is chance. */
const FEWEST = 20

/** An answer without a flag whose writer says what a hasty reader would take for one. */
export const isNearMiss = ({ example }: Pick<Judged, 'example'>): boolean =>
  example.flags.size === 0 && (example.answer.near?.length ?? 0) > 0

/**
 * The first cases show flags and near misses in the mix one meets; later writers were asked for what is hard to tell
 * apart, in pairs, and there fewer of the same assertions are right.
 */
export const isInTheMixOneMeets = ({ example }: Pick<Judged, 'example'>): boolean =>
  example.answer.voice === undefined

/** Every flag type of every answer, the likeliest first. */
const ranked = (rated: readonly Rated[]) =>
  rated
    .flatMap(({ likelihoods, example }) =>
      likelihoods.map((likelihood, flag) => ({ likelihood, right: isFlagged(example.flags, flag) })),
    )
    .sort((a, b) => b.likelihood - a.likelihood)

/** The least likelihood from which as many are right in the mix one meets as are wanted; 1 when none is. */
function sureFrom(rated: readonly Rated[]): number {
  const all = ranked(rated.filter(isInTheMixOneMeets))
  let right = 0
  let sure = 1
  all.forEach((one, index) => {
    right += one.right
    // What is equally likely is asserted together.
    const isLastOfItsLikelihood = all[index + 1]?.likelihood !== one.likelihood
    const asserted = index + 1
    if (isLastOfItsLikelihood && asserted >= FEWEST && right / asserted >= ASSERTED.right)
      sure = one.likelihood
  })
  return sure
}

/** The least likelihood in the answers from which no more near misses are called a flag than are let through. */
function quietFrom(rated: readonly Rated[]): number {
  const nearMisses = rated.filter(isNearMiss).map(({ likelihoods }) => Math.max(...likelihoods))
  nearMisses.sort((a, b) => b - a)
  const leftOut = nearMisses[Math.floor(ASSERTED.falseAlarms * nearMisses.length)]
  if (leftOut === undefined) return 0
  return rated.reduce(
    (least, { likelihoods }) =>
      likelihoods.reduce(
        (least, likelihood) => (likelihood > leftOut ? Math.min(least, likelihood) : least),
        least,
      ),
    1,
  )
}

/**
 * The least likelihood that keeps to `ASSERTED`, and the one from which half as many again as there are flags would be
 * asked about.
 */
export function thresholdsOf(rated: readonly Rated[]): { assert: number; ask: number } {
  const all = ranked(rated)
  const flags = all.reduce((sum, one) => sum + one.right, 0)
  return {
    assert: Math.max(sureFrom(rated), quietFrom(rated)),
    ask: all[Math.floor(1.5 * flags) - 1]?.likelihood ?? 1,
  }
}
