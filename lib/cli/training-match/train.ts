import { judgeClauses } from '@/lib/scoring/match/coverage'
import { FIT_SIGNS, fitSignsOf, REFUSALS } from '@/lib/scoring/match/fit'
import { LIKENESSES, type Likeness } from '@/lib/scoring/match/likeness'
import { type MatchModel, NOTHING_FITS_BELOW, type Weighing, weigh } from '@/lib/scoring/match/model'
import { rankOffers } from '@/lib/scoring/match/ranking'
import type { Labelled, Sample } from './corpus'
import { learnChance, learnChoice } from './learn'
import { trainOpenness } from './openness'

/** How far an offer that answers in part is right to stand first. */
const IN_PART = 0.15
/** What may speak for an offer or against it; every other likeness only for it. */
const FREE: readonly Likeness[] = ['standard', 'length']
/** What a fit of 0 to 3 is worth. */
const WORTH = [0, 0.3, 0.75, 1]
/**
 * A refusal that was found weighs at least this much: few matches are clear where a fifth of the request is refused.
 */
const REFUSED = -5
/** The fit, 0-100, of the middle one of the requests that are answered. */
const USUAL = 80
/**
 * What is like the offer may only speak for the fit: traps borrow the offer's words, and a model left free would hold
 * these against whoever uses them in earnest. Who tells what hurts is answered more often than who orders.
 */
const FIT_BY = FIT_SIGNS.map((name) => (name === 'length' || REFUSALS.includes(name) ? 0 : 1))
const LENGTH = FIT_SIGNS.indexOf('length')
const UNLEARNT: Weighing = { bias: 0, weights: [] }

/** A sample with its offers' likenesses, in the order of the firm's offers. */
export interface Ready extends Sample {
  readonly rows: readonly (readonly number[])[]
}

/** Works out what the training needs of each sample, once for all parts. */
export function readyOf(samples: readonly Sample[]): Ready[] {
  return samples.map((sample) => {
    const { asked, shelf } = sample.laid
    const order = rankOffers(asked, shelf, UNLEARNT).toSorted((a, b) => a.offer - b.offer)
    return { ...sample, rows: order.map(({ likenesses }) => likenesses) }
  })
}

/** For each of the firm's offers how far it is the one to choose; sums to 1. */
export function wantedOf({ row, firm }: Labelled): number[] {
  const marks = firm.offers.map(({ id }): number =>
    row.best.includes(id) ? 1 : row.partial.includes(id) ? IN_PART : 0,
  )
  const sum = marks.reduce((a, b) => a + b, 0)
  return marks.map((mark) => mark / sum)
}

/** Learns all that the match weighs; `ways` are the likenesses that the ranking may use. */
export function trainMatch(samples: readonly Ready[], ways: readonly Likeness[]): MatchModel {
  const ranking = trainRanking(samples, ways)
  return { ranking, fit: trainFit(samples, ranking), open: trainOpenness(samples) }
}

function trainRanking(samples: readonly Ready[], ways: readonly Likeness[]): Weighing {
  const choices = samples
    .filter(({ row }) => row.best.length > 0)
    .map(({ row, firm, rows }) => ({ features: rows, wanted: wantedOf({ row, firm }) }))
  return learnChoice(
    choices,
    LIKENESSES.map((name) => ways.includes(name)),
    LIKENESSES.map((name) => (FREE.includes(name) ? 0 : 1)),
    ways.length > 1 ? 0.01 : 0,
  )
}

/**
 * In the corpus, as in life, what nobody offers is often asked for in fewer words. So the length stands among the
 * signs while the others are learned: none of them is to be worth what the length is. After that it weighs just so much
 * that the fit grows no more with the length than it shrinks, since every cosine shrinks as a text grows.
 */
function trainFit(samples: readonly Ready[], ranking: Weighing): Weighing {
  const rows = samples.map(({ row, laid: { asked, clauses, shelf } }) => {
    const order = rankOffers(asked, shelf, ranking)
    return {
      features: fitSignsOf(judgeClauses(clauses, order[0]?.offer ?? 0, shelf), order, shelf),
      wanted: WORTH[row.fit] ?? 0,
      none: row.fit === 0,
      answered: row.fit >= 2,
    }
  })
  const learned = learnChance(rows, FIT_BY, 0.003)
  const others = FIT_SIGNS.map((_, at) => (at === LENGTH ? 0 : (learned.weights[at] ?? 0)))
  const grows = slopeOf(
    rows.map(({ features }) => features[LENGTH] ?? 0),
    rows.map(({ features }) => weigh({ bias: 0, weights: others }, features)),
  )
  const fit = { bias: 0, weights: others.map((weight, at) => (at === LENGTH ? -grows : weight)) }
  const values = rows.map(({ features }) => weigh(fit, features))
  const share = (of: (row: (typeof rows)[number]) => boolean) => rows.filter(of).length / rows.length
  const none = share((row) => row.none)
  const answered = share((row) => row.answered)
  const { bias, weights } = scaledThrough(fit, [
    { value: quantile(values, none), fit: NOTHING_FITS_BELOW },
    { value: quantile(values, 1 - answered / 2), fit: USUAL },
  ])
  return {
    bias,
    weights: weights.map((weight, at) => (FIT_SIGNS[at] === 'refused' ? Math.min(REFUSED, weight) : weight)),
  }
}

/** By how much one value grows with another: the slope of least squares. */
function slopeOf(along: readonly number[], values: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
  const middle = mean(along)
  const off = along.map((one) => one - middle)
  const height = mean(values)
  const spread = off.reduce((sum, one) => sum + one * one, 0)
  return spread === 0 ? 0 : off.reduce((sum, one, at) => sum + one * ((values[at] ?? 0) - height), 0) / spread
}

/** A weighted sum and the fit, 0-100, that it is to become. */
interface Mark {
  readonly value: number
  readonly fit: number
}

/**
 * The same order of fits on a scale that people can rely on. Of the requests learned from, as many lie below
 * NOTHING_FITS_BELOW as nothing fits; and were all that are answered mostly or wholly ahead of the others, the middle
 * one of them would have the usual fit. The cut of the best F1 would say of half of the requests that nothing fits,
 * because the two are told apart badly; a second mark near the first would put nearly every request at one end or the
 * other.
 */
function scaledThrough({ bias, weights }: Weighing, [low, high]: readonly [Mark, Mark]): Weighing {
  const sumOf = ({ fit }: Mark) => Math.log(fit / (100 - fit))
  const scale = (sumOf(high) - sumOf(low)) / (high.value - low.value)
  return {
    bias: scale * (bias - low.value) + sumOf(low),
    weights: weights.map((weight) => scale * weight),
  }
}

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const order = values.toSorted((a, b) => a - b)
  return order[Math.min(order.length - 1, Math.round(share * order.length))] ?? 0
}
