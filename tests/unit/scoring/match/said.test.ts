import { describe, expect, it } from 'vitest'
import type { Catalogue, MatchReview } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'
import { namedFirst } from '@/lib/scoring/match/said'

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
type ClauseWord = Extract<MatchReview, { kind: 'clause' }>
/** A word on the refused clause, which a person calls covered; `more` says what is otherwise. */
const onClause = (more: Partial<ClauseWord>): ClauseWord => ({
  id: 'r0',
  kind: 'clause',
  offerId: 'hull',
  answer: 'request',
  round: 0,
  clause: REFUSED,
  standing: 'covered',
  reason: 'x',
  ...more,
})
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
    expect(match).toMatchObject({
      nothingFits: true,
      fit: computed.fit,
      said: { review: 'r1', kind: 'nothing' },
    })
    // Only on a request that an offer answers can the word change what was computed.
    const told = 'Please look at the planks.'
    expect(matchRequest(told, boats, 'en').nothingFits).toBe(false)
    const nothing = { id: 'r1', kind: 'nothing', reason: 'x' } as const
    expect(matchRequest(told, boats, 'en', [nothing]).nothingFits).toBe(true)
    expect(match.ranked).toEqual(computed.ranked)
  })

  it('calls a refused clause covered, with what was computed beside it, and lifts the refusal', () => {
    const match = beside(onClause({ id: 'r2', reason: 'only the papers for their own broker' }))
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
    const said = onClause({
      id: 'r3',
      clause: 'Please look at the planks',
      standing: 'not-covered',
      reason: 'steel planks',
    })
    expect(beside(said).uncovered.map(({ quote }) => quote)).toContain('Please look at the planks')
    const crew = (match: typeof computed) => match.ranked.find(({ offerId }) => offerId === 'crew')
    expect(crew(beside(said))).toEqual(crew(computed))
  })

  it('is silent where its offer is gone or its words have changed', () => {
    expect(beside({ id: 'r4', kind: 'offer', offerId: 'gone', reason: '' })).toEqual(computed)
    const other = beside(onClause({ id: 'r5', clause: 'Please look at the sails' }))
    expect(other.ranked).toEqual(computed.ranked)
  })

  it('means the very clause of the very round of the very answer', () => {
    const covered = onClause({ id: 'r6' })
    for (const elsewhere of [{ answer: 'scope' }, { round: 1 }, { clause: 'Please look' }])
      expect(beside({ ...covered, ...elsewhere }).ranked).toEqual(computed.ranked)
  })

  it('quotes no refusal as the reason of what a person calls covered, and no promise for what is open', () => {
    const word = (clause: string, standing: 'covered' | 'not-covered') =>
      beside(onClause({ id: 'r7', clause, standing }))
        .ranked.find(({ offerId }) => offerId === 'hull')
        ?.coverage.find(({ request }) => request.quote === clause)
    const planks = 'Please look at the planks'
    expect(word(REFUSED, 'covered')?.offer).toBeUndefined()
    expect(word(planks, 'covered')?.offer).toMatchObject({ field: 'does' })
    expect(word(planks, 'not-covered')?.offer).toBeUndefined()
  })

  it('lets the last word stand, and a word on a clause touches no word on the whole', () => {
    const clause = onClause({ id: 'r8' })
    const open = { ...clause, id: 'r9', standing: 'not-covered' } as const
    const named = { id: 'r10', kind: 'offer', offerId: 'crew', reason: 'x' } as const
    const match = beside({ id: 'r11', kind: 'nothing', reason: 'x' }, named, clause, open)
    expect(match.said).toMatchObject({ review: 'r10', kind: 'offer' })
    const hull = match.ranked.find(({ offerId }) => offerId === 'hull')
    expect(hull?.coverage.find(({ request }) => request.quote === REFUSED)?.said?.review).toBe('r9')
  })

  it('brings up a clause that says nothing beside the offer, as open by what was computed', () => {
    const clause = 'The harbour is far from the city'
    const said = onClause({ id: 'r12' })
    const [best] = matchRequest(`Please look at the planks. ${clause}.`, boats, 'en', [
      { ...said, clause, standing: 'covered' },
    ]).ranked
    expect(best?.coverage.find(({ request }) => request.quote === clause)).toMatchObject({
      standing: 'covered',
      said: { review: 'r12', computed: 'not-covered' },
    })
  })

  it('moves the named offer alone, the others keep their order', () => {
    const order = [{ offer: 3 }, { offer: 1 }, { offer: 2 }]
    const named = (offer: number) => namedFirst(order, offer).map((one) => one.offer)
    expect(named(2)).toEqual([2, 3, 1])
    expect(named(3)).toEqual([3, 1, 2])
    expect(named(9)).toEqual([3, 1, 2])
  })
})
