import { describe, expect, it } from 'vitest'
import { type Row, trainLogistic } from '@/lib/cli/training/logistic'
import { trainDense } from '@/lib/cli/training/newton'
import { randomOf } from '@/lib/cli/training/random'

const WIDTH = 5

/** Rows whose last number is 1, the class told by the first two with noise. */
function dense(count: number, seed: number) {
  const random = randomOf(seed)
  const values = Float64Array.from({ length: count * WIDTH }, (_, at) =>
    at % WIDTH === WIDTH - 1 ? 1 : 4 * random() - 2,
  )
  const labels = Uint8Array.from({ length: count }, (_, row) =>
    (values[row * WIDTH] ?? 0) - 2 * (values[row * WIDTH + 1] ?? 0) + 3 * random() > 4 ? 1 : 0,
  )
  return { rows: { width: WIDTH, values }, labels }
}

/** What the errors and the penalty come to, told another way than in the code under test. */
function errors({ rows, labels }: ReturnType<typeof dense>, weights: Float64Array, penalty: number): number {
  const square = weights.reduce((sum, weight) => sum + weight ** 2, 0)
  return labels.reduce(
    (sum, label, row) => {
      const own = rows.values.subarray(row * WIDTH, (row + 1) * WIDTH)
      const score = own.reduce((score, value, i) => score + value * (weights[i] ?? 0), 0)
      return sum + Math.log(1 + Math.exp(label === 1 ? -score : score))
    },
    0.5 * penalty * square,
  )
}

describe('logistic regression on few numbers a row', () => {
  const data = dense(400, 5)

  it('finds the least of errors and penalty: any step away from it is worse', () => {
    const found = trainDense(data.rows, data.labels, 1)
    const least = errors(data, found, 1)
    for (let i = 0; i < WIDTH; i++)
      for (const by of [-1e-3, 1e-3]) {
        const aside = found.map((weight, at) => (at === i ? weight + by : weight))
        expect(errors(data, aside, 1)).toBeGreaterThan(least)
      }
    expect(found[0]).toBeGreaterThan(0)
    expect(found[1]).toBeLessThan(0)
  })

  it('finds what the solver for long rows comes near to', () => {
    const found = trainDense(data.rows, data.labels, 1)
    const rows = Array.from(
      data.labels,
      (_, row): Row => ({
        ids: Int32Array.of(0, 1, 2, 3),
        values: data.rows.values.slice(row * WIDTH, row * WIDTH + 4),
      }),
    )
    const other = trainLogistic(rows, data.labels, 4, 1)
    for (const [i, weight] of found.entries()) expect(other[i]).toBeCloseTo(weight, 1)
  })

  it('stays finite where a number tells the class without fail', () => {
    const labels = data.labels.map((_, row) => ((data.rows.values[row * WIDTH] ?? 0) > 0 ? 1 : 0))
    const found = trainDense(data.rows, labels, 1)
    expect(found.every(Number.isFinite)).toBe(true)
    expect(found[0]).toBeGreaterThan(2)
  })
})
