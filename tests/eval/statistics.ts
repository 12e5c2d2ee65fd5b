/** The few statistics of the evaluation, each as it is usually defined. */

export const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : Number.NaN

/** Ranks from 0; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const out: number[] = new Array(values.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && order[to]?.value === order[from]?.value) to++
    for (const { index } of order.slice(from, to)) out[index] = (from + to - 1) / 2
    from = to
  }
  return out
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a)
  const meanB = mean(b)
  let both = 0
  let ownA = 0
  let ownB = 0
  a.forEach((value, index) => {
    const x = value - meanA
    const y = (b[index] ?? 0) - meanB
    both += x * y
    ownA += x * x
    ownB += y * y
  })
  return ownA > 0 && ownB > 0 ? both / Math.sqrt(ownA * ownB) : 0
}

/** Rank correlation; 0 when either side does not vary. */
export const spearman = (a: readonly number[], b: readonly number[]): number => pearson(ranks(a), ranks(b))

/** Rank correlation of `a` and `b` with `c` held constant. */
export function partialSpearman(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  const ab = spearman(a, b)
  const ac = spearman(a, c)
  const bc = spearman(b, c)
  const left = (1 - ac ** 2) * (1 - bc ** 2)
  // Length alone explains all of itself: nothing is left, which is 0 and not a division by it.
  return left > 1e-9 ? (ab - ac * bc) / Math.sqrt(left) : 0
}

/** Chance that a random positive scores above a random negative; ties count half. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  let wins = 0
  for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0
  return positives.length > 0 && negatives.length > 0
    ? wins / (positives.length * negatives.length)
    : Number.NaN
}

/** Precision, recall and their harmonic mean from counts. */
export function precisionRecall(tp: number, fp: number, fn: number): { p: number; r: number; f1: number } {
  const p = tp + fp > 0 ? tp / (tp + fp) : 0
  const r = tp + fn > 0 ? tp / (tp + fn) : 0
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

/** A share with the bounds of Wilson's interval at 95%, rounded to three places. */
export interface Share {
  readonly right: number
  readonly of: number
  readonly share: number
  readonly from: number
  readonly to: number
}

const Z = 1.96
const round = (value: number): number => Math.round(value * 1000) / 1000

/** Wilson's interval of a share; of nothing it is anywhere from 0 to 1. */
export function wilson(right: number, of: number): Share {
  if (of === 0) return { right, of, share: 0, from: 0, to: 1 }
  const share = right / of
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of)
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  return { right, of, share: round(share), from: round(middle - half), to: round(middle + half) }
}
