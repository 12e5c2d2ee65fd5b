import { expect, it } from 'vitest'
import { Adam } from '@/lib/cli/training/adam'
import { randomOf, shuffled } from '@/lib/cli/training/random'

it('goes against the slope by the rate at first, however steep the slope is', () => {
  for (const steep of [0.001, 1, 1000]) {
    const values = Float64Array.of(0, 0, 0)
    new Adam(3, 0.001).step(values, Float64Array.of(steep, -steep, 0), 0.05)
    expect(values[0]).toBeCloseTo(-0.05, 4)
    expect(values[1]).toBeCloseTo(0.05, 4)
    expect(values[2]).toBe(0)
  }
})

it('finds the lowest place, whichever share of the squares is new', () => {
  for (const squaresNew of [0.001, 0.01]) {
    const adam = new Adam(2, squaresNew)
    const values = Float64Array.of(4, -3)
    for (let step = 0; step < 2000; step++)
      adam.step(
        values,
        values.map((value, i) => 2 * (value - (i === 0 ? 1 : 2))),
        0.05 * (1 - step / 2000),
      )
    expect(values[0]).toBeCloseTo(1, 3)
    expect(values[1]).toBeCloseTo(2, 3)
  }
})

it('draws the same for the same seed, evenly from 0 up to 1', () => {
  const draws = (seed: number) => Array.from({ length: 10_000 }, randomOf(seed))
  expect(draws(7)).toEqual(draws(7))
  expect(draws(7)).not.toEqual(draws(8))
  const tenths = draws(7).map((draw) => Math.floor(draw * 10))
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = tenths.filter((one) => one === tenth).length / tenths.length
    expect(share).toBeGreaterThan(0.08)
    expect(share).toBeLessThan(0.12)
  }
  expect([...shuffled(50, randomOf(1))].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, i) => i),
  )
})
