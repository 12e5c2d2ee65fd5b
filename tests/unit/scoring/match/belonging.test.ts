import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/lib/scoring/discovery'
import { NOTHING_FITS_BELOW } from '@/lib/scoring/match/model'
import { matchRequest } from '@/lib/scoring/match/request'

const offer = { outcomes: [], not: [], standard: false }
const BOOKS: Catalogue = {
  offers: [
    {
      ...offer,
      id: 'payroll',
      title: 'Monthly payroll',
      does: 'We work out wages and send the payslips.',
    },
    {
      ...offer,
      id: 'books',
      title: 'Bookkeeping',
      does: 'We enter invoices and receipts and match the bank.',
    },
  ],
  never: ['tax advice'],
}
const HALL: Catalogue = {
  offers: [
    {
      ...offer,
      id: 'sklad',
      title: 'Порядок на складе',
      does: 'Раскладываем товар по местам и считаем остатки.',
    },
    { ...offer, id: 'otdel', title: 'Отдел продаж', does: 'Учим продавцов звонить и доводить до счёта.' },
  ],
  never: ['поставка стеллажей'],
}

describe('a request to a firm of another trade', () => {
  it.each([
    ['Pull the tooth that hurts and make a crown for it.', BOOKS, 'en'],
    ['I want a photographer for my wedding in July, and a cake.', BOOKS, 'en'],
    ['Вырвите больной зуб и поставьте коронку.', HALL, 'ru'],
    ['hello', BOOKS, 'en'],
  ] as const)('does not fit: %j', (request, catalogue, lang) => {
    expect(matchRequest(request, catalogue, lang).nothingFits).toBe(true)
  })
})

describe('an offer ordered in its own words', () => {
  it.each([
    ['We need somebody for the monthly payroll.', BOOKS, 'en', 'payroll'],
    ['Нужно навести порядок на складе.', HALL, 'ru', 'sklad'],
  ] as const)('fits: %j', (request, catalogue, lang, id) => {
    const { ranked, fit } = matchRequest(request, catalogue, lang)
    expect(ranked[0]?.offerId).toBe(id)
    expect(fit).toBeGreaterThanOrEqual(2 * NOTHING_FITS_BELOW)
  })
})

it('what is said a thousand times has a number, and decides no more than what is said often', () => {
  const asked = 'Please run the monthly payroll with payslips. '
  const said = matchRequest(asked + 'The bank rang. '.repeat(5_000), BOOKS, 'en')
  expect(Number.isFinite(said.fit)).toBe(true)
  for (const { score } of said.ranked) expect(Number.isFinite(score)).toBe(true)
  const often = matchRequest(asked + 'The bank rang. '.repeat(8), BOOKS, 'en')
  expect(often.ranked[0]?.offerId).toBe('payroll')
})
