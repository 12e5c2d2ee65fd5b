import { expect, it } from 'vitest'
import { keptCatalogue } from '@/lib/offers/kept-catalogue'
import type { Catalogue } from '@/lib/scoring/discovery'

const catalogue = (title: string): Catalogue => ({
  offers: [{ id: '1', title, does: 'we look', outcomes: [], not: [], standard: false }],
  never: [],
})

it('gives the object that was read before while it says the same, and never another firm’s', () => {
  const first = keptCatalogue('firm', catalogue('Hull'))
  expect(keptCatalogue('firm', catalogue('Hull'))).toBe(first)
  expect(keptCatalogue('neighbour', catalogue('Hull'))).not.toBe(first)
  const changed = keptCatalogue('firm', catalogue('Knots'))
  expect(changed).toEqual(catalogue('Knots'))
  expect(keptCatalogue('firm', catalogue('Knots'))).toBe(changed)
})

it('forgets the firm that has rested longest', () => {
  const resting = keptCatalogue('resting', catalogue('Hull'))
  const busy = keptCatalogue('busy', catalogue('Hull'))
  for (let i = 0; i < 30; i++) {
    keptCatalogue(`firm ${i}`, catalogue('Hull'))
    keptCatalogue('busy', catalogue('Hull'))
  }
  expect(keptCatalogue('busy', catalogue('Hull'))).toBe(busy)
  expect(keptCatalogue('resting', catalogue('Hull'))).not.toBe(resting)
})
