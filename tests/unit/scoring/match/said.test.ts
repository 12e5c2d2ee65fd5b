import { describe, expect, it } from 'vitest'
import type { Catalogue, MatchReview } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'

const offer = (id: string, title: string, does: string, not: string[] = []) => ({
  id,
  title,
  does,
  outcomes: [],
  not,
  standard: false,
})

const boats: Catalogue = {
  offers: [
    offer('hull', 'Wooden hull survey', 'We look at every plank and write a report.', ['engine repair']),
    offer('crew', 'Crew that talks', 'Six weeks with skipper and crew.'),
  ],
  never: ['insurance claims'],
}

const REQUEST = 'Please look at the planks. And help with the insurance claims.'
const REFUSED = 'And help with the insurance claims'
const beside = (...said: MatchReview[]) => matchRequest(REQUEST, boats, 'en', said)
const computed = matchRequest(REQUEST, boats, 'en')

describe('a person’s word on the match', () => {
  it('puts the offer it names first and keeps what was computed beside it', () => {
    const match = beside({ id: 'r1', kind: 'offer', offerId: 'crew', reason: 'heard it' })
    expect(match.ranked.map(({ offerId }) => offerId)).toEqual(['crew', 'hull'])
    expect(match.nothingFits).toBe(false)
    expect(match.said).toEqual({
      review: 'r1',
      kind: 'offer',
      computed: { offerId: 'hull', fit: computed.fit, nothingFits: computed.nothingFits },
    })
    const scores = (all: typeof match) =>
      Object.fromEntries(all.ranked.map((one) => [one.offerId, one.score]))
    expect(scores(match)).toEqual(scores(computed as typeof match))
  })

  it('says that nothing fits, and changes no number', () => {
    const match = beside({ id: 'r1', kind: 'nothing', reason: 'not our trade' })
    expect(match).toMatchObject({ nothingFits: true, fit: computed.fit })
    expect(match.ranked).toEqual(computed.ranked)
  })

  it('calls a refused clause covered, with what was computed beside it, and lifts the refusal', () => {
    const match = beside({
      id: 'r2',
      kind: 'clause',
      offerId: 'hull',
      answer: 'request',
      round: 0,
      clause: REFUSED,
      standing: 'covered',
      reason: 'only the papers for their own broker',
    })
    const [best] = match.ranked
    expect(best?.coverage.find(({ request }) => request.quote === REFUSED)).toMatchObject({
      standing: 'covered',
      said: { review: 'r2', computed: 'refused' },
    })
    expect(match.fit).toBeGreaterThan(computed.fit)
    expect(match.uncovered).toEqual([])
    expect(match.said?.kind).toBeUndefined()
  })

  it('calls a covered clause open, of this offer only', () => {
    const said = {
      id: 'r3',
      kind: 'clause',
      offerId: 'hull',
      answer: 'request',
      round: 0,
      clause: 'Please look at the planks',
      standing: 'not-covered',
      reason: 'steel planks',
    } as const
    expect(beside(said).uncovered.map(({ quote }) => quote)).toContain('Please look at the planks')
    const crew = (match: typeof computed) => match.ranked.find(({ offerId }) => offerId === 'crew')
    expect(crew(beside(said))).toEqual(crew(computed))
  })

  it('is silent where its offer is gone or its words have changed', () => {
    expect(beside({ id: 'r4', kind: 'offer', offerId: 'gone', reason: '' })).toEqual(computed)
    const other = beside({
      id: 'r5',
      kind: 'clause',
      offerId: 'hull',
      answer: 'request',
      round: 0,
      clause: 'Please look at the sails',
      standing: 'covered',
      reason: 'x',
    })
    expect(other.ranked).toEqual(computed.ranked)
  })
})
