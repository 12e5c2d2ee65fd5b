import { expect, it } from 'vitest'
import { reworded } from '@/lib/offers/never-mutations'

it.each([
  [['a', 'b', 'c'], ['a', 'x', 'c'], [['b', 'x']]],
  [
    ['a', 'b'],
    ['x', 'y'],
    [
      ['a', 'x'],
      ['b', 'y'],
    ],
  ],
  [['a', 'b', 'c'], ['a', 'c'], []],
  [['a', 'c'], ['a', 'b', 'c'], []],
  [['a', 'b', 'c'], ['c', 'x', 'a'], []],
  [['a', 'b', 'c'], ['a', 'x', 'y', 'c'], []],
  [[], ['a'], []],
])('%j → %j follows %j', (before, after, pairs) => {
  expect(reworded(before, after)).toEqual(pairs)
})
