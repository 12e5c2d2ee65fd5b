import { expect, it } from 'vitest'
import { dot } from '@/lib/cli/training/dot'
import { randomOf } from '@/lib/cli/training/random'
import { TurnedWords } from '@/lib/cli/training-match/turned-words'
import { DIMENSIONS } from '@/lib/scoring/match/vectors/english.gen'

const WORDS = 3
const draw = randomOf(5)
const table = Float32Array.from({ length: WORDS * DIMENSIONS }, () => draw() - 0.5)
const matrix = Float64Array.from({ length: DIMENSIONS ** 2 }, () => draw() - 0.5)
const other = Float64Array.from({ length: DIMENSIONS }, () => draw() - 0.5)

/** The slope of `value` by some numbers of the matrix: how much it changes when they do, by the least bit. */
function expectSlope(slope: Float64Array, value: (words: TurnedWords) => number): void {
  const LITTLE = 1e-5
  for (const at of [0, 1, 317, 4_242, 9_999]) {
    const moved = (by: number) => {
      const changed = Float64Array.from(matrix)
      changed[at] = (changed[at] ?? 0) + by
      const words = new TurnedWords(table, changed)
      for (let row = 0; row < WORDS; row++) words.numberOf(row)
      return value(words)
    }
    expect(slope[at]).toBeCloseTo((moved(LITTLE) - moved(-LITTLE)) / (2 * LITTLE), 6)
  }
}

const numbered = () => {
  const words = new TurnedWords(table, matrix)
  for (let row = 0; row < WORDS; row++) words.numberOf(row)
  return words
}

const meanOf = (words: TurnedWords) => {
  const mean = new Float64Array(DIMENSIONS)
  words.add(mean, 0, 0.5)
  words.add(mean, 2, 2)
  const length = Math.sqrt(dot(mean, mean))
  return { mean: mean.map((one) => one / length), length }
}

it('knows how the likeness of two words changes with the matrix', () => {
  const words = numbered()
  words.pull(0, 1, 3)
  const slope = new Float64Array(DIMENSIONS ** 2)
  words.addSlope(slope)
  expectSlope(slope, (moved) => 3 * moved.likeness(0, 1))
})

it('knows how the likeness of a mean changes with the matrix', () => {
  const words = numbered()
  const { mean, length } = meanOf(words)
  const side = { words: [0, 2], weights: [0.5, 2], total: 2.5, mean, length }
  words.pullMean(side, other, dot(mean, other), 3)
  const slope = new Float64Array(DIMENSIONS ** 2)
  words.addSlope(slope)
  expectSlope(slope, (moved) => 3 * dot(meanOf(moved).mean, other))
})
