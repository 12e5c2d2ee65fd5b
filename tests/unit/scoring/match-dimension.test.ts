import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue, Coverage, WayClash } from '@/lib/scoring/discovery'
import { FIT_SIGNS, type FitSigns, fitOf, REFUSALS } from '@/lib/scoring/match/fit'
import { MODEL } from '@/lib/scoring/match/model.gen'
import { matchRequest, type RequestMatch } from '@/lib/scoring/match/request'
import { matchDimension } from '@/lib/scoring/match-dimension'
import { HULL } from '../../fixtures/hull'

const boats: Catalogue = {
  offers: [HULL],
  never: ['insurance claims', 'selling boats'],
}
const CLAUSES = [
  'Please look at every plank of the hull.',
  'Write down which planks to replace first.',
  'We want a report with photographs.',
  'And help us with the insurance claim for the storm.',
  'Please sell the boat for us.',
  'Could you also drive my mother to her dentist on Thursdays?',
]
const beside = (request: string) => matchRequest(request, boats, 'en')
const request = fc.subarray(CLAUSES, { minLength: 1 }).map((clauses) => clauses.join(' '))
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)

/** The same match with the standings of its clauses and the fit as given. */
function standing(fit: number, standings: readonly Coverage['standing'][]): RequestMatch {
  const match = beside(CLAUSES.join(' '))
  const coverage = standings.map((one, at): Coverage => {
    const quote = CLAUSES[at % CLAUSES.length] ?? ''
    const place = { answer: 'scope', round: at, start: at, end: at + quote.length, quote }
    return { standing: one, request: place }
  })
  const signs: FitSigns = { all: FIT_SIGNS.map(() => 0), texts: [] }
  return { ...match, fit, signs, ranked: match.ranked.map((one) => ({ ...one, coverage })) }
}
/** The fit of a request that shows nothing at all: what is refused takes nothing from it. */
const PLAIN = fitOf({ all: FIT_SIGNS.map(() => 0), texts: [] }, MODEL)
const points = (match: RequestMatch) => matchDimension(match, 1).findings.map((finding) => finding.points)

describe('the dimension of the match', () => {
  it('is unknown where nothing was laid beside anything', () => {
    expect(matchDimension(beside(''), 0.7)).toEqual({ score: null, base: 50, confidence: 0, findings: [] })
  })

  it('shows each clause by how it stands, quoted where it was said', () => {
    const match = standing(90, ['covered', 'partly', 'not-covered', 'refused'])
    const { findings, confidence, score } = matchDimension(match, 0.7)
    expect({ confidence, score }).toEqual({ confidence: 0.7, score: 90 })
    expect(findings.map(({ ruleId, mark }) => [ruleId, mark])).toEqual([
      ['match/covered', 'concrete'],
      ['match/partly', 'concrete'],
      ['match/not-covered', 'asked'],
      ['match/refused', 'alarming'],
    ])
    const quote = CLAUSES[1] ?? ''
    expect(findings[1]).toEqual({
      dimension: 'match',
      ruleId: 'match/partly',
      ruleVersion: 1,
      mark: 'concrete',
      quotes: [{ start: 1, end: 1 + quote.length, quote }],
      points: 20,
      place: { answer: 'scope', round: 1 },
    })
  })

  it('begins as likely as not and shares what is gained among the answered clauses, in whole points', () => {
    const match = standing(91, ['covered', 'not-covered', 'partly', 'covered'])
    expect(points(match)).toEqual([14, 0, 13, 14])
    expect(matchDimension(match, 1).base).toBe(50)
  })

  it('takes what is lost from the refused clauses, in whole points', () => {
    const lost = standing(PLAIN - 7, ['refused', 'not-covered', 'refused'])
    const [first = 0, open, second = 0] = points(lost)
    expect([open, first + second]).toEqual([0, -7])
    expect(Math.abs(first - second)).toBe(1)
  })

  it('gives nothing for an answered clause of a request that fits worse than it does not', () => {
    expect(points(standing(30, ['covered']))).toEqual([Math.max(0, Math.max(30, PLAIN) - 50)])
    expect(JSON.stringify(matchDimension(standing(50, ['covered', 'refused']), 1))).not.toContain('-0')
  })

  it('sums to the fit in whole points: gains of what is answered, losses of what is refused', () => {
    fc.assert(
      fc.property(request, (text) => {
        const match = beside(text)
        const { base, findings, score } = matchDimension(match, 1)
        expect(score).toBe(match.fit)
        expect(base + sum(findings.map((finding) => finding.points))).toBe(match.fit)
        for (const { ruleId, points: own } of findings) {
          expect(Number.isInteger(own)).toBe(true)
          if (ruleId === 'match/refused') expect(own).toBeLessThanOrEqual(0)
          else if (ruleId === 'match/not-covered') expect(own).toBe(0)
          else expect(own).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60, seed: 20_261_123 },
    )
  })

  it('credits what is answered as though nothing were refused, however much is', () => {
    const match = beside(`${CLAUSES.slice(0, 3).join(' ')} ${CLAUSES[3]}`)
    if (!match.signs) throw new Error('nothing was laid beside')
    const { all, texts } = match.signs
    const times = (factor: number): RequestMatch => {
      const signs = {
        texts,
        all: all.map((value, at) =>
          REFUSALS.some((name) => name === FIT_SIGNS[at]) && value > 0 ? value * factor : value,
        ),
      }
      return { ...match, signs, fit: fitOf(signs, MODEL) }
    }
    const share = (factor: number) => {
      const found = matchDimension(times(factor), 1).findings
      const of = (kind: (refused: boolean) => boolean) =>
        sum(found.filter(({ ruleId }) => kind(ruleId === 'match/refused')).map((one) => one.points))
      return { gains: of((refused) => !refused), losses: of((refused) => refused) }
    }
    const [none, some, more] = [share(0), share(1), share(2)]
    expect(none.losses).toBe(0)
    expect(none.gains).toBeGreaterThan(20)
    expect([some.gains, more.gains]).toEqual([none.gains, none.gains])
    expect(some.losses).toBeLessThan(0)
    expect(more.losses).toBeLessThan(some.losses)
  })

  it('tells of ways of working that exclude each other, for no points', () => {
    const place = { answer: 'scope', round: 2, start: 3, end: 12, quote: 'a one-off' }
    const clash: WayClash = {
      axis: 'span',
      wanted: 'once',
      held: 'stays',
      request: place,
      offer: { field: 'format', quote: '12 months' },
    }
    const match = standing(91, ['covered'])
    const plain = matchDimension(match, 1)
    expect(matchDimension(match, 1, [clash])).toEqual({
      ...plain,
      findings: [
        ...plain.findings,
        {
          dimension: 'match',
          ruleId: 'match/way-span',
          ruleVersion: 1,
          mark: 'alarming',
          quotes: [{ start: 3, end: 12, quote: 'a one-off' }],
          points: 0,
          place: { answer: 'scope', round: 2 },
        },
      ],
    })
  })
})
