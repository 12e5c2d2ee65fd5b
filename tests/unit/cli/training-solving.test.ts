import { describe, expect, it } from 'vitest'
import { type Row, scoreOf, trainLogistic } from '@/lib/cli/training/logistic'
import { type Problem, solve } from '@/lib/cli/training/problem'
import { randomOf } from '@/lib/cli/training/random'
import { solveAll } from '@/lib/cli/training/solve-all'

const SIZE = 30

/** Rows in which the first feature speaks for the class, with noise. */
function rowsAndLabels(count: number, seed: number): { rows: Row[]; labels: Float64Array } {
  const random = randomOf(seed)
  const labels = new Float64Array(count)
  const rows = Array.from({ length: count }, (_, at) => {
    const isOf = random() < 0.3
    labels[at] = isOf ? 1 : 0
    const ids = Int32Array.of(isOf === random() < 0.9 ? 0 : 1, 2 + Math.floor(random() * (SIZE - 2)))
    return { ids, values: Float64Array.of(0.8, 0.6) }
  })
  return { rows, labels }
}

describe('learning over all cores', () => {
  it('gives the weights that are learned in one thread, to the last digit', async () => {
    const whole = rowsAndLabels(1200, 1)
    const sentences = rowsAndLabels(2000, 2)
    const sets = { whole: whole.rows, sentences: sentences.rows }
    const problem = (output: number, of: Problem['of'], how: Problem['how'], every: number): Problem => {
      const { labels } = of === 'whole' ? whole : sentences
      const rows = Int32Array.from([...labels.keys()].filter((at) => at % every === 0))
      return {
        output,
        of,
        how,
        cost: 5,
        rows,
        labels: Float64Array.from(rows, (at) => labels[at] ?? 0),
        times: Float64Array.from(rows, (at) => 1 + (at % 2)),
      }
    }
    const problems = [
      problem(0, 'sentences', 'logistic', 1),
      problem(1, 'whole', 'logistic', 1),
      problem(2, 'whole', 'logistic', 3),
      problem(3, 'whole', 'ridge', 1),
    ]
    const solved = await solveAll(sets, problems, SIZE)
    expect(solved).toEqual(problems.map((one) => solve(sets, one, SIZE)))
    // The feature that speaks for the class was found, so that the two are not alike for being empty.
    for (const weights of solved) expect(weights[0]).toBeGreaterThan(weights[1] ?? 0)
  })
})

describe('a row that counts twice', () => {
  const { rows, labels } = rowsAndLabels(60, 3)
  const doubled = [...rows.keys()].filter((at) => at % 3 === 0)

  it('teaches what it would if it stood there twice', () => {
    const times = rows.map((_, at) => (at % 3 === 0 ? 2 : 1))
    const counted = trainLogistic(rows, labels, SIZE, 1, times)
    const twice = trainLogistic(
      [...rows, ...doubled.flatMap((at) => rows[at] ?? [])],
      [...labels, ...doubled.map((at) => labels[at] ?? 0)],
      SIZE,
      1,
    )
    for (const row of rows) expect(scoreOf(counted, row)).toBeCloseTo(scoreOf(twice, row), 1)
    const once = trainLogistic(rows, labels, SIZE, 1)
    const apart = (a: Float64Array, b: Float64Array) =>
      rows.reduce((sum, row) => sum + Math.abs(scoreOf(a, row) - scoreOf(b, row)), 0)
    expect(apart(counted, twice)).toBeLessThan(apart(counted, once) / 4)
  })
})
