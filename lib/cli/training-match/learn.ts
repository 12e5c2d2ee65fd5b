import { Adam } from '@/lib/cli/training/adam'
import type { Weighing } from '@/lib/scoring/match/model'

const STEPS = 300
const RATE = 0.05
/** Few steps: the squares of the first ones are to be forgotten before the last. */
const SQUARES_NEW = 0.01

/** Which way to go: the slope of the loss at these weights, the bias last. */
type Slope = (weights: Float64Array) => Float64Array

/** For each weight: 1 when it may only be positive, -1 only negative, 0 either. */
export type Signs = readonly number[]

/** Goes downhill from nought by Adam with steps that shrink: same rows, same weights. */
function descend(size: number, signs: Signs, slope: Slope): Float64Array {
  const weights = new Float64Array(size)
  const adam = new Adam(size, SQUARES_NEW)
  for (let step = 0; step < STEPS; step++) {
    adam.step(weights, slope(weights), RATE * (1 - step / STEPS))
    weights.forEach((weight, i) => {
      if (weight * (signs[i] ?? 0) < 0) weights[i] = 0
    })
  }
  return weights
}

const product = (weights: Float64Array, row: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += (weights[i] ?? 0) * (row[i] ?? 0)
  return sum
}

interface Scale {
  readonly means: readonly number[]
  readonly spreads: readonly number[]
}

function scaleOf(rows: readonly (readonly number[])[]): Scale {
  const size = rows[0]?.length ?? 0
  const means = Array.from(
    { length: size },
    (_, i) => rows.reduce((a, row) => a + (row[i] ?? 0), 0) / rows.length,
  )
  const spreads = means.map((mean, i) =>
    Math.sqrt(rows.reduce((a, row) => a + ((row[i] ?? 0) - mean) ** 2, 0) / rows.length),
  )
  return { means, spreads }
}

const scaled = (row: readonly number[], { means, spreads }: Scale): number[] =>
  row.map((value, i) => ((spreads[i] ?? 0) > 1e-9 ? (value - (means[i] ?? 0)) / (spreads[i] ?? 1) : 0))

/** Weights for features as they are, from weights for scaled ones. */
function unscaled(weights: Float64Array, { means, spreads }: Scale, bias: number): Weighing {
  const own = spreads.map((spread, i) => (spread > 1e-9 ? (weights[i] ?? 0) / spread : 0))
  return { bias: bias - own.reduce((a, weight, i) => a + weight * (means[i] ?? 0), 0), weights: own }
}

export interface Choice {
  readonly features: readonly (readonly number[])[]
  /** For each of the features' rows, how far it is the one to choose; sums to 1. */
  readonly wanted: readonly number[]
}

/** Learns to choose one of several: softmax over a weighted sum. */
export function learnChoice(
  choices: readonly Choice[],
  use: readonly boolean[],
  signs: Signs,
  l2: number,
): Weighing {
  const centred = choices.map(({ features, wanted }) => {
    const { means } = scaleOf(features)
    return { wanted, rows: features.map((row) => row.map((x, i) => (use[i] ? x - (means[i] ?? 0) : 0))) }
  })
  const { spreads } = scaleOf(centred.flatMap(({ rows }) => rows))
  const scale = { means: spreads.map(() => 0), spreads }
  const ready = centred.map(({ wanted, rows }) => ({ wanted, rows: rows.map((row) => scaled(row, scale)) }))
  const weights = descend(use.length, signs, (at) => {
    const down = at.map((weight) => l2 * weight)
    for (const { wanted, rows } of ready) {
      const sums = rows.map((row) => product(at, row))
      const top = Math.max(...sums)
      const shares = sums.map((sum) => Math.exp(sum - top))
      const all = shares.reduce((a, b) => a + b, 0)
      rows.forEach((row, index) => {
        const error = ((shares[index] ?? 0) / all - (wanted[index] ?? 0)) / ready.length
        for (let i = 0; i < row.length; i++) down[i] = (down[i] ?? 0) + error * (row[i] ?? 0)
      })
    }
    return down
  })
  return unscaled(weights, scale, 0)
}

export interface Chance {
  readonly features: readonly number[]
  /** 0-1: how likely it ought to be called. */
  readonly wanted: number
}

/** Learns a chance: logistic regression. */
export function learnChance(rows: readonly Chance[], signs: Signs, l2: number): Weighing {
  const scale = scaleOf(rows.map(({ features }) => features))
  const ready = rows.map(({ features, wanted }) => ({ wanted, row: [...scaled(features, scale), 1] }))
  const size = scale.means.length + 1
  const weights = descend(size, signs, (at) => {
    const down = at.map((weight, i) => (i === size - 1 ? 0 : l2 * weight))
    for (const { wanted, row } of ready) {
      const error = (1 / (1 + Math.exp(-product(at, row))) - wanted) / ready.length
      for (let i = 0; i < size; i++) down[i] = (down[i] ?? 0) + error * (row[i] ?? 0)
    }
    return down
  })
  return unscaled(weights, scale, weights[size - 1] ?? 0)
}
