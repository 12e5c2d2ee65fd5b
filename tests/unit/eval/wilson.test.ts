import { expect, it } from 'vitest'
import { wilson } from '../../eval/statistics'

it.each([
  [5, 10, 0.5, 0.237, 0.763],
  [0, 10, 0, 0, 0.278],
  [10, 10, 1, 0.722, 1],
  [0, 0, 0, 0, 1],
])('%d of %d is %d, from %d to %d', (right, of, share, from, to) => {
  const said = wilson(right, of)
  expect(said.share).toBe(share)
  expect(said.from).toBeCloseTo(from, 5)
  expect(said.to).toBeCloseTo(to, 5)
})
