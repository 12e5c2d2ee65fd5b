import { expect, it } from 'vitest'
import { parseOffersCsv } from '@/lib/offers/csv-read'
import { writeOffersCsv } from '@/lib/offers/csv-write'
import { sampleOffers } from '@/lib/offers/sample'
import en from '@/lib/platform/messages/en/offer-file.json'
import ru from '@/lib/platform/messages/ru/offer-file.json'

type Wording = Readonly<Record<string, Readonly<Record<string, string>>>>

it.each([
  ['en', en.sample],
  ['ru', ru.sample],
] as const)('the sample file in %s shows every column and is read as written', (lang, wording: Wording) => {
  const offers = sampleOffers((key) => {
    const [name = '', field = ''] = key.split('.')
    return wording[name]?.[field] ?? ''
  })
  const read = parseOffersCsv(writeOffersCsv(offers, lang))
  expect(read.problems).toEqual([])
  expect(read.offers.map(({ offer }) => offer)).toEqual(offers)
  expect(offers.map(({ standard }) => standard)).toEqual([false, true])
  for (const offer of offers) expect(Object.values(offer)).not.toContainEqual([])
})
