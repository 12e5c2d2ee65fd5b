import { expect, it } from 'vitest'
import type { OfferRow } from '@/lib/offers/data'
import { findable, findOffers } from '@/lib/offers/find-offers'

const offer = (id: string, more: Partial<OfferRow>): OfferRow => ({
  id,
  title: id,
  does: 'we look',
  outcomes: [],
  not: [],
  format: '',
  standard: false,
  version: 1,
  ...more,
})

const SHELF = [
  findable(offer('hull', { title: 'Hull survey', outcomes: ['a list of planks'] }), ['she leaks']),
  findable(offer('knots', { does: 'Evenings on knots', not: ['no surveying'], format: '3 evenings' }), []),
  findable(offer('tree', { title: 'Учёт ёлок', does: 'Считаем деревья' }), []),
]

it.each([
  ['', ['hull', 'knots', 'tree']],
  ['  ', ['hull', 'knots', 'tree']],
  ['SURVEY', ['hull', 'knots']],
  ['planks hull', ['hull']],
  ['leaks', ['hull']],
  ['3 evening', ['knots']],
  ['учет елок', ['tree']],
  ['лок', []],
  ['survey trees', []],
])('"%s" finds %j', (query, ids) => {
  expect(findOffers(SHELF, query).map(({ id }) => id)).toEqual(ids)
})
