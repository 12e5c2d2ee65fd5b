import type { Likeness } from '@/lib/scoring/match/likeness'
import type { MatchModel } from '@/lib/scoring/match/model'
import { matchLaid } from '@/lib/scoring/match/request'
import { evaluateMatch } from '@/tests/eval/evaluate-match'
import { type Figures, put, type RequestPrediction } from '@/tests/eval/labels'
import type { Sample } from './corpus'
import { FOLDS, foldsOf } from './folds'
import { type Contrasts, type Ready, trainMatch } from './train'

function predict({ row, laid }: Sample, model: MatchModel): RequestPrediction {
  const { ranked, fit, nothingFits, uncovered } = matchLaid(laid, model)
  return {
    id: row.id,
    ranked: ranked.map(({ offerId }) => ({ offer: offerId })),
    fit,
    none: nothingFits,
    uncovered: uncovered.map(({ quote }) => quote),
  }
}

function figuresOf(samples: readonly Sample[], said: readonly RequestPrediction[]): Figures {
  const figures = evaluateMatch(
    samples.map(({ row }) => row),
    said,
  )
  put(figures, 'match.auc-of-like-length.all', amongLikeLength(samples, said))
  return figures
}

/** Requests of which the longer is at most this many times as long as the shorter. */
const LIKE = 1.12

/** How often, of two requests of nearly the same length, the one that fits has more fit than the one that does not. */
function amongLikeLength(samples: readonly Sample[], said: readonly RequestPrediction[]): number {
  let pairs = 0
  let right = 0
  const all = samples.map(({ row }, at) => ({ row, fit: said[at]?.fit ?? 0, length: row.request.length }))
  for (const none of all.filter(({ row }) => row.fit === 0)) {
    for (const fits of all.filter(({ row }) => row.fit >= 2)) {
      if (Math.max(none.length, fits.length) > LIKE * Math.min(none.length, fits.length)) continue
      pairs++
      right += fits.fit > none.fit ? 1 : fits.fit === none.fit ? 0.5 : 0
    }
  }
  return pairs === 0 ? 0 : right / pairs
}

/** What a scorer would get that knew nothing but the length of a request. */
export function lengthAlone(samples: readonly Sample[]): Figures {
  const said = samples.map(
    ({ row }): RequestPrediction => ({
      id: row.id,
      ranked: [],
      fit: row.request.length,
      none: false,
      uncovered: [],
    }),
  )
  const kept = /auc|spearman/
  return Object.fromEntries(Object.entries(figuresOf(samples, said)).filter(([name]) => kept.test(name)))
}

/** Figures of a way of ranking on firms that it has not learned from. */
export function crossValidated(
  samples: readonly Ready[],
  contrasts: Contrasts,
  ways: readonly Likeness[],
): Figures {
  const folds = foldsOf(samples)
  const isIn =
    (fold: number) =>
    ({ firm }: Ready) =>
      folds.get(firm.firm) === fold
  const said: { readonly sample: Ready; readonly prediction: RequestPrediction }[] = []
  const laid = { strangers: [] as RequestPrediction[], orders: [] as RequestPrediction[] }
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = isIn(fold)
    const others = (all: readonly Ready[]) => all.filter((sample) => !isOwn(sample))
    const more = { strangers: others(contrasts.strangers), orders: others(contrasts.orders) }
    const model = trainMatch(others(samples), more, ways)
    for (const sample of samples.filter(isOwn)) said.push({ sample, prediction: predict(sample, model) })
    laid.strangers.push(...contrasts.strangers.filter(isOwn).map((sample) => predict(sample, model)))
    laid.orders.push(...contrasts.orders.filter(isOwn).map((sample) => predict(sample, model)))
  }
  const figures = figuresOf(
    said.map(({ sample }) => sample),
    said.map(({ prediction }) => prediction),
  )
  const answered = said.flatMap(({ sample, prediction }) => (sample.row.fit >= 2 ? prediction : []))
  return { ...figures, ...figuresOfContrasts(answered, laid) }
}

/** How well requests put to others, and plain orders, are told from those that the firm answers. */
function figuresOfContrasts(
  answered: readonly RequestPrediction[],
  { strangers, orders }: Readonly<Record<'strangers' | 'orders', readonly RequestPrediction[]>>,
): Figures {
  const figures: Figures = {}
  const none = (all: readonly RequestPrediction[]) => all.filter((one) => one.none).length / all.length
  put(figures, 'match.auc-own-vs-strangers.all', aheadOf(answered, strangers))
  put(figures, 'match.strangers-refused.all', none(strangers))
  put(figures, 'match.answered-refused.all', none(answered))
  put(figures, 'match.orders-refused.all', none(orders))
  return figures
}

/** How often one of the first has more fit than one of the others. */
function aheadOf(first: readonly RequestPrediction[], others: readonly RequestPrediction[]): number {
  let right = 0
  for (const one of first)
    for (const other of others) right += one.fit > other.fit ? 1 : one.fit === other.fit ? 0.5 : 0
  return right / (first.length * others.length)
}

/** Figures on cases that nothing is learned from. */
export const figuresOn = (samples: readonly Sample[], model: MatchModel): Figures =>
  figuresOf(
    samples,
    samples.map((sample) => predict(sample, model)),
  )
