import { beforeEach, expect, test, vi } from 'vitest'
import { readText } from '../../../lib/scoring/score'
import { LANGS } from '../../../lib/scoring/vocabulary'

const RUSSIAN = 'В марте 2024 года Анна из склада трижды теряла накладные, мы заплатили 40 000 рублей штрафа.'
const BORROWED = `${RUSSIAN} Теперь ведем все в CRM, дальше только Scrum.`
const ENGLISH = 'In March Anna lost three delivery notes and we paid a fine of 4,000 pounds.'
const OPTIONS = { intent: 'problem', speaker: 'verbatim' } as const

/** The scorer as a browser's worker first finds it: without any language. */
async function freshScorer() {
  const { readText: read } = await import('../../../lib/scoring/score')
  const { isLoaded } = await import('../../../lib/scoring/languages/loaded')
  const { withLanguages } = await import('../../../lib/scoring/languages/load')
  const loaded = () => LANGS.filter(isLoaded).sort()
  return { read: (text: string) => withLanguages(() => read(text, OPTIONS)), readNow: read, loaded }
}

beforeEach(() => vi.resetModules())

test.each([
  ['English speech', ENGLISH, ['en']],
  ['Russian speech', RUSSIAN, ['ru']],
  ['Russian speech with Latin words in it', BORROWED, ['en', 'ru']],
  ['nothing at all', '', ['en']],
])('%s is read with no language but those it needs, as with all of them', async (_, text, needed) => {
  const { read, loaded } = await freshScorer()
  const reading = await read(text)
  expect(reading).toEqual(readText(text, OPTIONS))
  expect(loaded()).toEqual(needed)
})

test('a language that comes late changes no text that was read without it', async () => {
  const { read } = await freshScorer()
  await read(RUSSIAN)
  await read(BORROWED)
  expect(await read(RUSSIAN)).toEqual(readText(RUSSIAN, OPTIONS))
  expect(await read(BORROWED)).toEqual(readText(BORROWED, OPTIONS))
})

test('reading at once says which language is missing', async () => {
  const { readNow } = await freshScorer()
  expect(() => readNow(RUSSIAN, OPTIONS)).toThrow('the tables of "ru" are not loaded')
})

test('a request is matched with nothing loaded before', async () => {
  const { matchRequest } = await import('../../../lib/scoring/match/request')
  const { isLoaded } = await import('../../../lib/scoring/languages/loaded')
  const offer = {
    id: 'hull',
    title: 'Wooden hull survey',
    does: 'We look at every plank.',
    outcomes: [],
    not: [],
  }
  const catalogue = {
    offers: [{ ...offer, standard: false }],
    never: ['We do not handle insurance claims'],
  }
  const { ranked } = matchRequest('Please handle the insurance claims for us.', catalogue, 'en')
  expect(ranked[0]?.coverage[0]?.standing).toBe('refused')
  expect(LANGS.filter(isLoaded)).toEqual(LANGS)
})
