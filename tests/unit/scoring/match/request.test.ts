import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'
import { HULL } from '../../../fixtures/hull'

const boats: Catalogue = {
  offers: [
    HULL,
    {
      id: 'crew',
      title: 'Crew that talks',
      does: 'Six weeks with skipper and crew: the handover at the change of watch is practised aboard.',
      outcomes: ['the next watch knows what is broken without asking'],
      not: ['no assessment of single sailors'],
      standard: false,
    },
    {
      id: 'course',
      title: 'Deck hand course',
      does: 'Three evenings with the same programme for everyone.',
      outcomes: ['everyone has tied ten knots'],
      not: ['no changes to the programme'],
      standard: true,
    },
  ],
  never: ['insurance claims', 'selling boats'],
}

const top = (request: string, lang: 'en' | 'ru') => matchRequest(request, boats, lang)

describe('client phrases', () => {
  const request = 'The old lady groans like a haunted house whenever the wind gets up.'
  const [hull, ...others] = boats.offers
  const learned: Catalogue = {
    ...boats,
    offers: hull ? [{ ...hull, phrases: ['she groans like a haunted house'] }, ...others] : [],
    neverPhrases: [{ line: 'insurance claims', phrases: ['make the underwriters cough up'] }],
  }

  it('lead to their offer, and are quoted as what decides', () => {
    const before = matchRequest(request, boats, 'en').ranked.find(({ offerId }) => offerId === 'hull')
    const [best] = matchRequest(request, learned, 'en').ranked
    expect(best?.offerId).toBe('hull')
    expect(best?.score).toBeGreaterThan(before?.score ?? 100)
    expect(best?.coverage.map(({ offer }) => offer)).toContainEqual({
      field: 'phrases',
      quote: 'she groans like a haunted house',
    })
  })

  it('of a refusal refuse, with the line they belong to', () => {
    const [best] = matchRequest('Please make the underwriters cough up.', learned, 'en').ranked
    expect(best?.coverage.map(({ standing, offer }) => ({ standing, offer }))).toContainEqual({
      standing: 'refused',
      offer: { field: 'never', quote: 'insurance claims' },
    })
  })
})

describe('a request beside the offers', () => {
  it('finds the offer behind everyday words', () => {
    expect(
      top('Could somebody look at the planks of my old trawler and tell me which are rotten?', 'en').ranked[0]
        ?.offerId,
    ).toBe('hull')
  })

  it('crosses the languages', () => {
    const { ranked } = top(
      'Ночная смена матросов не знает, что сломалось днём: нужно наладить передачу смены на борту',
      'ru',
    )
    expect(ranked[0]?.offerId).toBe('crew')
  })

  it('quotes the firm where it refuses, and the request exactly', () => {
    const request = 'Please look at the planks. And help us with the insurance claim for the storm.'
    const { ranked, uncovered } = top(request, 'en')
    const refused = ranked[0]?.coverage.find(({ standing }) => standing === 'refused')
    expect(refused?.offer).toEqual({ field: 'never', quote: 'insurance claims' })
    expect(refused?.request.quote).toBe('And help us with the insurance claim for the storm')
    expect(uncovered.map(({ quote }) => quote)).toContain(
      'And help us with the insurance claim for the storm',
    )
  })

  it('does not hold a thing against a request that rules it out itself', () => {
    const { ranked } = top('Please survey the hull and the planks. We do not want an insurance claim.', 'en')
    expect(ranked[0]?.coverage.some(({ standing }) => standing === 'refused')).toBe(false)
  })

  it('fits less the more of it the firm never does', () => {
    const fits = top('Please look at every plank of the hull and write down which to replace.', 'en')
    const trap = top('Please sell the boat for us and write the insurance claim for the hull.', 'en')
    expect(trap.fit).toBeLessThan(fits.fit)
    expect(trap.nothingFits).toBe(true)
    expect(fits.nothingFits).toBe(false)
  })

  it('says that nothing fits when there is nothing to offer or nothing was said', () => {
    expect(matchRequest('Anything', { offers: [], never: [] }, 'en')).toMatchObject({
      ranked: [],
      nothingFits: true,
      fit: 0,
    })
    expect(top('', 'en')).toMatchObject({ nothingFits: true, fit: 0 })
    expect(top(' \u0000 …', 'ru')).toMatchObject({ nothingFits: true, fit: 0 })
  })

  it('takes a request of 100,000 characters', () => {
    const long = 'Please look at every plank of the hull and say which must go. '
      .repeat(1700)
      .slice(0, 100_000)
    const { ranked } = top(long, 'en')
    expect(ranked).toHaveLength(boats.offers.length)
    expect(ranked[0]?.offerId).toBe(top('Please look at every plank of the hull.', 'en').ranked[0]?.offerId)
  })

  it('ranks by what it can read beside an offer in a third language', () => {
    const foreign = {
      id: 'ancla',
      title: 'Pintura del ancla',
      does: 'Pintamos anclas.',
      outcomes: [],
      not: [],
    }
    const offers = [{ ...foreign, standard: false }, ...boats.offers]
    const { ranked } = matchRequest('Please look at every plank of the hull.', { ...boats, offers }, 'en')
    expect(ranked[0]?.offerId).toBe(top('Please look at every plank of the hull.', 'en').ranked[0]?.offerId)
    expect(ranked.map(({ offerId }) => offerId)).toContain('ancla')
  })

  it('ranks an offer first by the words that clients were heard to say', () => {
    const request = 'The green monster growls at night'
    const offers = boats.offers.map((offer) =>
      offer.id === 'crew' ? { ...offer, phrases: ['the green monster growls'] } : offer,
    )
    expect(matchRequest(request, { ...boats, offers }, 'en').ranked[0]?.offerId).toBe('crew')
  })

  it('keeps every quote exact, on any text, and gives the same result again', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            'planks',
            'İstanbul',
            '\ud800',
            'страховка',
            ', and ',
            '. ',
            '\u202e',
            '👷',
            'не надо',
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (request) => {
        const once = matchRequest(request, boats, 'en')
        for (const { coverage } of once.ranked) {
          for (const { request: own } of coverage) expect(request.slice(own.start, own.end)).toBe(own.quote)
        }
        expect(matchRequest(request, structuredClone(boats), 'en')).toEqual(once)
        expect(once.fit).toBeGreaterThanOrEqual(0)
        expect(once.fit).toBeLessThanOrEqual(100)
      }),
      { numRuns: 50 },
    )
  }, 30_000)

  it('reads 100,000 characters without hanging', () => {
    const long = 'We want the planks looked at, and then, '.repeat(2500)
    expect(top(long, 'en').ranked).toHaveLength(3)
  }, 20_000)
})
