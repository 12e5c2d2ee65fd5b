/** Many rows of few numbers each, one after the other. */
export interface DenseRows {
  /** How many numbers a row has. */
  readonly width: number
  readonly values: Float64Array
}

const STEPS = 30
const HALVINGS = 20
/** A step whose longest part is shorter than this changes no likelihood that is printed. */
const SETTLED = 1e-8

/**
 * Logistic regression with an L2 penalty on all weights, by Newton's method: exact in some ten passes over the rows,
 * as long as a row has so few numbers that a matrix of them all by them all is nothing.
 * @param labels 1 for the rows of the class, as many as rows
 * @param penalty half of it, times the squares of the weights, is added to the errors
 */
export function trainDense(rows: DenseRows, labels: Uint8Array, penalty: number): Float64Array {
  let weights = new Float64Array(rows.width)
  let here = errorsAt(rows, labels, penalty, weights)
  for (let step = 0; step < STEPS; step++) {
    const by = solved(here.curves, here.slopes)
    let part = 1
    let next = moved(weights, by, part)
    let there = errorsAt(rows, labels, penalty, next)
    for (let halving = 0; there.errors > here.errors && halving < HALVINGS; halving++) {
      part /= 2
      next = moved(weights, by, part)
      there = errorsAt(rows, labels, penalty, next)
    }
    if (there.errors > here.errors) break
    weights = next
    here = there
    if (by.every((value) => Math.abs(value) < SETTLED)) break
  }
  return weights
}

const moved = (weights: Float64Array, by: Float64Array, part: number): Float64Array<ArrayBuffer> =>
  Float64Array.from(weights, (weight, i) => weight - part * (by[i] ?? 0))

interface Place {
  readonly errors: number
  readonly slopes: Float64Array
  /** The curves of each weight with each, row by row; the lower half alone. */
  readonly curves: Float64Array
}

function errorsAt(
  { width, values }: DenseRows,
  labels: Uint8Array,
  penalty: number,
  weights: Float64Array,
): Place {
  const slopes = weights.map((weight) => penalty * weight)
  const curves = new Float64Array(width * width)
  let errors = (penalty / 2) * weights.reduce((sum, weight) => sum + weight * weight, 0)
  for (let row = 0, at = 0; row < labels.length; row++, at += width) {
    let score = 0
    for (let i = 0; i < width; i++) score += (weights[i] ?? 0) * (values[at + i] ?? 0)
    const label = labels[row] ?? 0
    const likelihood = 1 / (1 + Math.exp(-score))
    errors += Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - label * score
    const off = likelihood - label
    const curve = likelihood * (1 - likelihood)
    for (let i = 0; i < width; i++) {
      const value = values[at + i] ?? 0
      slopes[i] = (slopes[i] ?? 0) + off * value
      for (let j = 0; j <= i; j++)
        curves[i * width + j] = (curves[i * width + j] ?? 0) + curve * value * (values[at + j] ?? 0)
    }
  }
  for (let i = 0; i < width; i++) curves[i * width + i] = (curves[i * width + i] ?? 0) + penalty
  return { errors, slopes, curves }
}

/** The x of curves · x = slopes, by Cholesky's factors; `curves` is symmetric, positive definite and given by its lower half. */
function solved(curves: Float64Array, slopes: Float64Array): Float64Array {
  const width = slopes.length
  const lower = Float64Array.from(curves)
  const at = (i: number, j: number): number => lower[i * width + j] ?? 0
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      lower[i * width + j] = i === j ? Math.sqrt(sum) : sum / at(j, j)
    }
  const x = Float64Array.from(slopes)
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / at(i, i)
  }
  return x
}
