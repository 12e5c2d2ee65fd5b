import { describe, expect, it } from 'vitest'
import { isPartsOnly, toTried } from '@/lib/offers/tried'
import type { Catalogue, Coverage } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'
import { HULL } from '../../fixtures/hull'

const catalogue: Catalogue = {
  offers: [
    HULL,
    {
      id: 'course',
      title: 'Deck hand course',
      does: 'Three evenings on knots with the same programme for everyone.',
      outcomes: ['everyone has tied ten knots'],
      not: ['no changes to the programme'],
      standard: true,
    },
  ],
  never: ['insurance claims'],
}

const tried = (request: string, shelf = catalogue) => toTried(matchRequest(request, shelf, 'en'), shelf)

describe('a request that is tried out', () => {
  it('is sorted into what an offer answers, what none covers and what is refused, each clause quoted once', () => {
    const request =
      'Please look at every plank of the boat. We need a birthday cake with candles. Help us with the insurance claim.'
    const { offers, uncovered, refused } = tried(request)
    expect(offers[0]).toMatchObject({ id: 'hull', title: 'Wooden hull survey', standard: false })
    expect(offers[0]?.clauses.map(({ quote }) => quote)).toContain('Please look at every plank of the boat')
    expect(uncovered.map(({ quote }) => quote)).toEqual(['We need a birthday cake with candles'])
    expect(refused).toMatchObject([{ line: { field: 'never', quote: 'insurance claims' } }])
    for (const { quote, start } of [...(offers[0]?.clauses ?? []), ...uncovered, ...refused])
      expect(request.slice(start, start + quote.length)).toBe(quote)
  })

  it('has one number, the fit of the whole: how an offer stands to the others is no match', () => {
    const request = 'Please look at every plank of the boat.'
    expect(tried(request).fit).toBe(matchRequest(request, catalogue, 'en').fit)
    expect(tried(request).offers[0]).not.toHaveProperty('score')
  })

  it('keeps apart what is named only to be ruled out', () => {
    const { aside, uncovered } = tried('Please look at every plank of the boat. No painting, please.')
    expect(aside).toMatchObject([{ kind: 'unwanted', quote: 'No painting, please' }])
    expect(uncovered).toEqual([])
  })

  it('shows the nearest offer alone when none answers, and says that nothing fits', () => {
    const { offers, standing } = tried('Help us with the insurance claim.')
    expect(standing).toBe('nothing')
    expect(offers).toHaveLength(1)
  })

  it('puts no number on what only sounds near: it would rest on nothing one can read', () => {
    expect(tried('Salt water and old wood do not like each other.')).toMatchObject({
      offers: [{ id: 'hull', clauses: [] }],
      fit: null,
      standing: 'whole-only',
    })
  })

  it.each(['Our guests wait too long at the counter.', 'Thanks for your time.'])(
    'says of what is no matter of the firm that nothing fits: %j',
    (request) => {
      const { standing, fit, offers } = tried(request)
      expect([standing, offers.map(({ clauses }) => clauses)]).toEqual(['nothing', [[]]])
      expect(fit).toBeLessThan(25)
    },
  )

  describe('with a number of the whole', () => {
    const clause = (standing: Coverage['standing']): Coverage => ({
      standing,
      request: { answer: 'request', round: 0, start: 0, end: 1, quote: 'x' },
    })
    const laid = (fit: number, ...[hull, course]: Coverage['standing'][]) =>
      toTried(
        {
          ranked: [
            { offerId: 'hull', score: 60, coverage: hull ? [clause(hull)] : [] },
            { offerId: 'course', score: 40, coverage: course ? [clause(course)] : [] },
          ],
          ...{ fit, signs: null, nothingFits: false, uncovered: [], aside: [] },
        },
        catalogue,
      )

    it('says so where lines answer in part alone and the number is high', () => {
      expect([laid(94, 'partly'), laid(60, 'partly'), laid(94, 'covered')].map(isPartsOnly)).toEqual([
        true,
        false,
        false,
      ])
    })

    it('shows none where the offer that it speaks of answers nothing and another does', () => {
      const found = laid(94, 'not-covered', 'covered')
      expect(found).toMatchObject({ standing: 'answered', fit: null, offers: [{ id: 'course' }] })
      expect(isPartsOnly(found)).toBe(false)
    })
  })

  it.each(['', ' \n ', '?!', '\u0000'])('says nothing to %j', (request) => {
    expect(tried(request)).toMatchObject({ offers: [], uncovered: [], refused: [] })
  })

  it('has nothing to say in an empty catalogue', () => {
    expect(tried('Look at the planks.', { offers: [], never: [] }).offers).toEqual([])
  })
})
