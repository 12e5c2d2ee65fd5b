import { expect, it } from 'vitest'
import { randomOf } from '@/lib/cli/training/random'
import { principal } from '@/lib/cli/training-match/principal'
import { DIMENSIONS } from '@/lib/scoring/match/vectors/english.gen'

const WORDS = 60
const KEPT = 8

/** Words that lie in `KEPT` of the dimensions, a little beside them, and a matrix that mixes all. */
function words(beside: number) {
  const draw = randomOf(7)
  const some = () => draw() - 0.5
  const axes = Array.from({ length: KEPT }, () => Array.from({ length: DIMENSIONS }, some))
  const table = Float32Array.from(
    Array.from({ length: WORDS }, () => {
      const shares = axes.map(some)
      return Array.from(
        { length: DIMENSIONS },
        (_, i) => axes.reduce((sum, axis, k) => sum + (axis[i] ?? 0) * (shares[k] ?? 0), 0) + beside * some(),
      )
    }).flat(),
  )
  return { table, matrix: Float64Array.from({ length: DIMENSIONS * DIMENSIONS }, some) }
}

/** The cosines of all pairs of words, turned by a matrix of so many columns. */
function cosines(table: Float32Array, matrix: Float64Array, columns: number): number[] {
  const turned = Array.from({ length: WORDS }, (_, word) => {
    const own = Array.from({ length: columns }, (_, j) => {
      let sum = 0
      for (let i = 0; i < DIMENSIONS; i++)
        sum += (table[word * DIMENSIONS + i] ?? 0) * (matrix[i * columns + j] ?? 0)
      return sum
    })
    const length = Math.hypot(...own)
    return own.map((value) => value / length)
  })
  return turned.flatMap((a) => turned.map((b) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)))
}

const furthest = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0))))

it('keeps how like words are when it keeps all directions in which they differ', () => {
  const { table, matrix } = words(0)
  const narrowed = principal(table, matrix, KEPT)
  expect(narrowed).toHaveLength(DIMENSIONS * KEPT)
  expect(furthest(cosines(table, narrowed, KEPT), cosines(table, matrix, DIMENSIONS))).toBeLessThan(1e-6)
})

it('leaves out the directions in which they hardly differ', () => {
  const { table, matrix } = words(0.02)
  const narrowed = principal(table, matrix, KEPT)
  expect(furthest(cosines(table, narrowed, KEPT), cosines(table, matrix, DIMENSIONS))).toBeLessThan(0.1)
})
