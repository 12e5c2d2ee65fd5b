import { judgeClauses } from '@/lib/scoring/match/coverage'
import { FIT_SIGNS, fitSignsOf, LIKE_THE_OFFER, REFUSALS } from '@/lib/scoring/match/fit'
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
 * What is like the offer may only speak for the fit, and what is like a refusal only against it: traps borrow the
 * offer's words, and a model left free would hold these against whoever uses them in earnest. Who tells what hurts is
 * answered more often than who orders.
 */
const FIT_BY = FIT_SIGNS.map((name) => (name === 'length' ? 0 : REFUSALS.includes(name) ? -1 : 1))
const LENGTH = FIT_SIGNS.indexOf('length')
/** Which share of what firms answer is so unlike their matter that it pays for it, and how dearly. */
const UNLIKE = 0.2
const UNLIKE_COSTS = 2
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

/** Requests put to other firms, and offers ordered in their own words. */
export interface Contrasts {
  readonly strangers: readonly Ready[]
  readonly orders: readonly Ready[]
}

/**
 * Learns all that the match weighs; `ways` are the likenesses that the ranking may use. From the contrasts only the fit
 * learns.
 */
export function trainMatch(
  samples: readonly Ready[],
  contrasts: Contrasts,
  ways: readonly Likeness[],
): MatchModel {
  const ranking = trainRanking(samples, ways)
  return { ranking, ...trainFit(samples, contrasts, ranking), open: trainOpenness(samples) }
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

/** What the fit learns from: signs, and what the labels say. */
interface FitRow {
  readonly features: number[]
  readonly fit: number
}

function fitRowsOf(samples: readonly Ready[], ranking: Weighing): FitRow[] {
  return samples.map(({ row, laid: { asked, clauses, shelf } }) => {
    const order = rankOffers(asked, shelf, ranking)
    const judged = judgeClauses(clauses, order[0]?.offer ?? 0, shelf)
    return { features: [...fitSignsOf(judged, order, shelf).all], fit: row.fit }
  })
}

const isAnswered = ({ fit }: FitRow) => fit >= 2

/**
 * Two sums: how well a request fits among those to a firm of that trade, and whether it belongs to the firm at all.
 * Learned as one, whichever there is more of in the training decides: traps are like the offers and strangers are not.
 */
function trainFit(samples: readonly Ready[], { strangers, orders }: Contrasts, ranking: Weighing) {
  const rows = fitRowsOf(samples, ranking)
  const fit = trainAmongOwn(rows)
  const belongs = trainBelonging(
    [...rows.filter(isAnswered), ...fitRowsOf(orders, ranking)],
    fitRowsOf(strangers, ranking),
  )
  const mark = quantile(
    rows.filter(isAnswered).map(({ features }) => weigh(belongs, features)),
    UNLIKE,
  )
  const unlike = {
    bias: UNLIKE_COSTS * (belongs.bias - mark),
    weights: belongs.weights.map((weight) => UNLIKE_COSTS * weight),
  }
  const values = rows.map(({ features }) => weigh(fit, features) + Math.min(0, weigh(unlike, features)))
  const share = (of: (row: FitRow) => boolean) => rows.filter(of).length / rows.length
  const none = share((row) => row.fit === 0)
  const { shift, scale } = scaleThrough([
    { value: quantile(values, none), fit: NOTHING_FITS_BELOW },
    { value: quantile(values, 1 - share(isAnswered) / 2), fit: USUAL },
  ])
  const scaled = ({ bias, weights }: Weighing) => ({
    bias: scale * bias,
    weights: weights.map((weight) => scale * weight),
  })
  const { bias, weights } = scaled(fit)
  return {
    fit: {
      bias: bias + shift,
      weights: weights.map((weight, at) =>
        FIT_SIGNS[at] === 'refused' ? Math.min(REFUSED, weight) : weight,
      ),
    },
    belongs: scaled(unlike),
  }
}

/**
 * In the corpus, as in life, what nobody offers is often asked for in fewer words. So the length stands among the
 * signs while the others are learned: none of them is to be worth what the length is. After that it weighs just so much
 * that the fit grows no more with the length than it shrinks, since every cosine shrinks as a text grows.
 */
function trainAmongOwn(rows: readonly FitRow[]): Weighing {
  const learned = learnChance(
    rows.map(({ features, fit }) => ({ features, wanted: WORTH[fit] ?? 0 })),
    FIT_BY,
    0.003,
  )
  const others = FIT_SIGNS.map((_, at) => (at === LENGTH ? 0 : (learned.weights[at] ?? 0)))
  const grows = slopeOf(
    rows.map(({ features }) => features[LENGTH] ?? 0),
    rows.map(({ features }) => weigh({ bias: 0, weights: others }, features)),
  )
  return { bias: 0, weights: others.map((weight, at) => (at === LENGTH ? -grows : weight)) }
}

/** Tells what a firm answers from what was asked of another firm, by likeness alone. */
function trainBelonging(own: readonly FitRow[], strangers: readonly FitRow[]): Weighing {
  const only = ({ features }: FitRow) => features.slice(0, LIKE_THE_OFFER.length)
  const { bias, weights } = learnChance(
    [
      ...own.map((row) => ({ features: only(row), wanted: 1 })),
      ...strangers.map((row) => ({ features: only(row), wanted: 0 })),
    ],
    LIKE_THE_OFFER.map(() => 1),
    0.003,
  )
  return { bias, weights: FIT_SIGNS.map((_, at) => weights[at] ?? 0) }
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
function scaleThrough([low, high]: readonly [Mark, Mark]): { shift: number; scale: number } {
  const sumOf = ({ fit }: Mark) => Math.log(fit / (100 - fit))
  const scale = (sumOf(high) - sumOf(low)) / (high.value - low.value)
  return { scale, shift: sumOf(low) - scale * low.value }
}

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const order = values.toSorted((a, b) => a - b)
  return order[Math.min(order.length - 1, Math.round(share * order.length))] ?? 0
}
