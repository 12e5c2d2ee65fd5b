import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MAX_CSV } from '@/lib/offers/csv-format'
import { MAX_OFFERS, MAX_PHRASES } from '@/lib/offers/schema'
import { LANGS } from '@/lib/scoring/vocabulary'

const failures = (lang: string, of: string): Record<string, string> =>
  JSON.parse(readFileSync(`lib/platform/messages/${lang}/${of}.json`, 'utf8')).failure

it.each(LANGS)('a refusal for the sake of a limit names it, in %s', (lang) => {
  const file = failures(lang, 'offer-file')
  expect(failures(lang, 'offers')['too-many']).toContain(` ${MAX_OFFERS} `)
  expect(failures(lang, 'offers')['too-many-phrases']).toContain(` ${MAX_PHRASES} `)
  expect(file['too-many']).toContain(` ${MAX_OFFERS} `)
  expect(file['too-many-phrases']).toContain(` ${MAX_PHRASES} `)
  expect(file['too-large']).toMatch(new RegExp(` ${MAX_CSV / 1000}[,\\u00a0 ]000 `))
})
