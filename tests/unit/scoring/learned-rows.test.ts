import { expect, test } from 'vitest'
import { partOf } from '@/lib/scoring/languages/loaded'
import { ONE } from '@/lib/scoring/learned/bag'
import { linearPartOf } from '@/lib/scoring/learned/linear-part'
import { COLUMNS, packed, ROW, unpacked } from '@/lib/scoring/learned/rows'
import { LANGS } from '@/lib/scoring/vocabulary'

test.each([
  [0, 0],
  [1, -1],
  [-45, 45],
  [45, -45],
  [16_000_000, -16_000_000],
  [-16_000_000, 16_000_000],
])('two sums stand in one number and come out as they went in: %i, %i', (first, second) => {
  const both = packed(0, first) + packed(1, second)
  expect([unpacked(0, both), unpacked(1, both)]).toEqual([first, second])
})

test.each(LANGS)('no text can have sums that run into each other: %s', (lang) => {
  const { weights, count, meet } = linearPartOf(partOf(lang).learned)
  for (let entry = 1; entry < count; entry++) meet(entry)
  for (let column = 0; column < COLUMNS; column++) {
    let above = 0
    let below = 0
    for (let feature = 0; feature < count; feature++) {
      const weight = unpacked(column, weights[feature * ROW + (column >> 1)] ?? 0)
      if (weight > 0) above += weight * ONE
      else below -= weight * ONE
    }
    // What is taken off for repeats lies within the same bounds.
    expect(Math.max(above, below)).toBeLessThan(2 ** 24)
  }
})
