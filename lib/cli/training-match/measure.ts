import type { Likeness } from '@/lib/scoring/match/likeness'
import type { MatchModel } from '@/lib/scoring/match/model'
import { matchLaid } from '@/lib/scoring/match/request'
import { evaluateMatch } from '@/tests/eval/evaluate-match'
import { type Figures, put, type RequestPrediction } from '@/tests/eval/labels'
import type { Sample } from './corpus'
import { FOLDS, foldsOf } from './folds'
import { type Ready, trainMatch } from './train'

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
export function crossValidated(samples: readonly Ready[], ways: readonly Likeness[]): Figures {
  const folds = foldsOf(samples)
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainMatch(
      samples.filter(({ firm }) => folds.get(firm.firm) !== fold),
      ways,
    ),
  )
  const said = samples.flatMap((sample) => {
    const model = models[folds.get(sample.firm.firm) ?? 0]
    return model ? predict(sample, model) : []
  })
  return figuresOf(samples, said)
}

/** Figures on cases that nothing is learned from. */
export const figuresOn = (samples: readonly Sample[], model: MatchModel): Figures =>
  figuresOf(
    samples,
    samples.map((sample) => predict(sample, model)),
  )
