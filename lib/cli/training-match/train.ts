import { judgeClauses } from '@/lib/scoring/match/coverage'
import { FIT_SIGNS, fitSignsOf, REFUSALS } from '@/lib/scoring/match/fit'
import { LIKENESSES, type Likeness } from '@/lib/scoring/match/likeness'
import { type MatchModel, NOTHING_FITS_BELOW, type Weighing, weigh } from '@/lib/scoring/match/model'
import { rankOffers } from '@/lib/scoring/match/ranking'
import { MATCH_CLEAR } from '@/lib/scoring/policy'
import type { Labelled, Sample } from './corpus'
import { learnChance, learnChoice } from './learn'

/** How far an offer that answers in part is right to stand first. */
const IN_PART = 0.15
/** What may speak for an offer or against it; every other likeness only for it. */
const FREE: readonly Likeness[] = ['standard', 'length']
/** What a fit of 0 to 3 is worth. */
const WORTH = [0, 0.3, 0.75, 1]
/** A refusal that was found weighs at least this much: where a fifth of the request is refused, no match is clear. */
const REFUSED = -5
/**
 * What is like the offer may only speak for the fit: traps borrow the offer's words, and a model left free would hold
 * these against whoever uses them in earnest. The last is the length.
 */
const FIT_BY = [...FIT_SIGNS.map((name) => (REFUSALS.includes(name) ? 0 : 1)), 0]
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
  return { ranking, fit: trainFit(samples, { ranking, fit: UNLEARNT }) }
}

export function trainRanking(samples: readonly Ready[], ways: readonly Likeness[]): Weighing {
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
 * signs while the others are learned and is left out after that: none of them is to be worth what the length is.
 */
function trainFit(samples: readonly Ready[], model: MatchModel): Weighing {
  const rows = samples.map(({ row, laid: { asked, clauses, shelf } }) => {
    const order = rankOffers(asked, shelf, model.ranking)
    const signs = fitSignsOf(judgeClauses(clauses, order[0]?.offer ?? 0, shelf), order, shelf)
    return {
      features: [...signs, Math.log(row.request.length)],
      wanted: WORTH[row.fit] ?? 0,
      none: row.fit === 0,
      clear: row.fit >= 2,
    }
  })
  const learned = learnChance(rows, FIT_BY, 0.003)
  const length = learned.weights[FIT_SIGNS.length] ?? 0
  const usual = rows.reduce((sum, { features }) => sum + (features[FIT_SIGNS.length] ?? 0), 0) / rows.length
  const fit = {
    bias: learned.bias + length * usual,
    weights: FIT_SIGNS.map((name, at) =>
      name === 'refused' ? Math.min(REFUSED, learned.weights[at] ?? 0) : (learned.weights[at] ?? 0),
    ),
  }
  const values = rows.map(({ features }) => weigh(fit, features))
  const share = (of: (row: (typeof rows)[number]) => boolean) => rows.filter(of).length / rows.length
  return scaledThrough(fit, [
    {
      value: quantile(
        values,
        share(({ none }) => none),
      ),
      fit: NOTHING_FITS_BELOW,
    },
    { value: quantile(values, 1 - share(({ clear }) => clear)), fit: MATCH_CLEAR },
  ])
}

/**
 * The same order of fits, on a scale that people can rely on: of the requests learned from, as many lie below
 * NOTHING_FITS_BELOW as nothing fits, and as many from MATCH_CLEAR on as are answered mostly or wholly. Cuts of the best
 * F1 lie lower the worse the two are told apart, and would take half of the requests for such that nothing fits.
 */
function scaledThrough({ bias, weights }: Weighing, [low, high]: readonly [Mark, Mark]): Weighing {
  const sumOf = ({ fit }: Mark) => Math.log(fit / (100 - fit))
  const scale = (sumOf(high) - sumOf(low)) / (high.value - low.value)
  return {
    bias: scale * (bias - low.value) + sumOf(low),
    weights: weights.map((weight) => scale * weight),
  }
}

/** A weighted sum and the fit, 0-100, that it is to become. */
interface Mark {
  readonly value: number
  readonly fit: number
}

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const order = values.toSorted((a, b) => a - b)
  return order[Math.min(order.length - 1, Math.round(share * order.length))] ?? 0
}
