import { dot } from './dot'
import { randomOf, shuffled } from './random'

/** A text as a sparse vector: ids of its features and their values, of length 1 altogether. */
export interface Row {
  readonly ids: Int32Array
  readonly values: Float64Array
}

/** Weights of a linear model; the last one is the constant. */
export type Weights = Float64Array

const EPOCHS = 40
const INNER = 8
/** Below this share of the cost the largest step of an epoch moves no figure. */
const SETTLED = 0.01

/** The sum of a row's weights; above nought speaks for the class. */
export function scoreOf(weights: Weights, { ids, values }: Row): number {
  let sum = weights[weights.length - 1] ?? 0
  for (let k = 0; k < ids.length; k++) sum += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0)
  return sum
}

/**
 * Logistic regression with an L2 penalty, solved in the dual by coordinate descent (Yu, Huang, Lin 2011, as in
 * liblinear's solver 7): exact, and without a step size to choose.
 * @param cost the weight of the errors against the penalty
 * @param times how many times over each row counts; once by itself
 */
export function trainLogistic(
  rows: readonly Row[],
  labels: ArrayLike<number>,
  size: number,
  cost: number,
  times?: ArrayLike<number>,
): Weights {
  const weights = new Float64Array(size + 1)
  const signs = Float64Array.from({ length: rows.length }, (_, i) => ((labels[i] ?? 0) > 0 ? 1 : -1))
  const alpha = new Float64Array(rows.length)
  const costs = Float64Array.from({ length: rows.length }, (_, i) => cost * (times?.[i] ?? 1))
  const add = (row: Row, by: number): void => {
    for (let k = 0; k < row.ids.length; k++) {
      const id = row.ids[k] ?? 0
      weights[id] = (weights[id] ?? 0) + by * (row.values[k] ?? 0)
    }
    weights[size] = (weights[size] ?? 0) + by
  }
  rows.forEach((row, i) => {
    const start = Math.min(0.001 * (costs[i] ?? cost), 1e-8)
    alpha[i] = start
    add(row, start * (signs[i] ?? 1))
  })
  const norms = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1))
  const random = randomOf(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffled(rows.length, random)
    let moved = 0
    for (const i of order) {
      const row = rows[i]
      if (!row) continue
      const sign = signs[i] ?? 1
      const slope = sign * scoreOf(weights, row)
      const square = norms[i] ?? 1
      const old = alpha[i] ?? 0
      const next = solveOne(old, square, slope, costs[i] ?? cost)
      if (next === old) continue
      alpha[i] = next
      moved = Math.max(moved, Math.abs(next - old))
      add(row, (next - old) * sign)
    }
    if (moved < SETTLED * cost) break
  }
  return weights
}

/** Newton's steps on one dual variable z of a ln a + (C - a) ln (C - a) + (square / 2)(a - old)² + slope (a - old). */
function solveOne(old: number, square: number, slope: number, cost: number): number {
  const least = 1e-12 * cost
  let a = Math.min(Math.max(old, least), cost - least)
  for (let step = 0; step < INNER; step++) {
    const gradient = Math.log(a / (cost - a)) + square * (a - old) + slope
    if (Math.abs(gradient) < 1e-4) break
    const curve = cost / (a * (cost - a)) + square
    const next = a - gradient / curve
    a = next <= least ? a * 0.1 : next >= cost - least ? cost - (cost - a) * 0.1 : next
  }
  return a
}

/** Ridge regression by conjugate gradients; the constant is the labels' mean and carries no penalty. */
export function trainRidge(
  rows: readonly Row[],
  labels: ArrayLike<number>,
  size: number,
  penalty: number,
): Weights {
  const mean = Array.from(labels).reduce((a, b) => a + b, 0) / Math.max(1, rows.length)
  const times = (w: Float64Array): Float64Array => {
    const out = new Float64Array(size)
    for (const { ids, values } of rows) {
      let sum = 0
      for (let k = 0; k < ids.length; k++) sum += (w[ids[k] ?? 0] ?? 0) * (values[k] ?? 0)
      for (let k = 0; k < ids.length; k++) out[ids[k] ?? 0] = (out[ids[k] ?? 0] ?? 0) + sum * (values[k] ?? 0)
    }
    for (let k = 0; k < size; k++) out[k] = (out[k] ?? 0) + penalty * (w[k] ?? 0)
    return out
  }
  const w = new Float64Array(size)
  const rest = new Float64Array(size)
  rows.forEach(({ ids, values }, i) => {
    const off = (labels[i] ?? 0) - mean
    for (let k = 0; k < ids.length; k++) rest[ids[k] ?? 0] = (rest[ids[k] ?? 0] ?? 0) + off * (values[k] ?? 0)
  })
  const way = Float64Array.from(rest)
  let size2 = dot(rest, rest)
  for (let step = 0; step < 100 && size2 > 1e-8; step++) {
    const bent = times(way)
    const by = size2 / dot(way, bent)
    for (let k = 0; k < size; k++) {
      w[k] = (w[k] ?? 0) + by * (way[k] ?? 0)
      rest[k] = (rest[k] ?? 0) - by * (bent[k] ?? 0)
    }
    const next = dot(rest, rest)
    for (let k = 0; k < size; k++) way[k] = (rest[k] ?? 0) + (next / size2) * (way[k] ?? 0)
    size2 = next
  }
  const out = new Float64Array(size + 1)
  out.set(w)
  out[size] = mean
  return out
}
