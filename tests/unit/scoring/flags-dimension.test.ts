import { describe, expect, it } from 'vitest'
import type { DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { flagsDimension, observedFindings } from '@/lib/scoring/flags-dimension'
import type { Topic } from '@/lib/scoring/vocabulary'
import { NOTHING_SAID, sign } from '../../support/signs'

const dimensionOf = (findings: readonly Finding[], more: Partial<DiscoveryInput> = {}) =>
  flagsDimension(findings, { ...NOTHING_SAID, ...more }, 0.5).dimension
const standingOf = (findings: readonly Finding[], more: Partial<DiscoveryInput> = {}) =>
  flagsDimension(findings, { ...NOTHING_SAID, ...more }, 0.5).standing
const price = (topicOrder: readonly Topic[]) =>
  observedFindings({ ...NOTHING_SAID, topicOrder }).map(({ ruleId }) => ruleId)

describe('the dimension of flags', () => {
  it('is clean without findings and takes points by gravity', () => {
    expect(dimensionOf([]).score).toBe(100)
    expect(dimensionOf([sign('disrespect', 1)]).score).toBeGreaterThan(
      dimensionOf([sign('disrespect', 2)]).score ?? 0,
    )
  })

  it('counts further findings of one type for less, and never falls below 0', () => {
    const once = 100 - (dimensionOf([sign('politicking', 2)]).score ?? 0)
    const twice = 100 - (dimensionOf([sign('politicking', 2), sign('politicking', 2, 'roles')]).score ?? 0)
    expect(twice).toBeGreaterThan(once)
    expect(twice).toBeLessThan(2 * once)
    expect(
      dimensionOf(Array.from({ length: 40 }, (_, i) => sign('disrespect', 3, 'scope', `some ${i}`))).score,
    ).toBe(0)
  })

  it('counts the same words of an answer once, however often they were said', () => {
    const once = dimensionOf([sign('unrealistic', 3)])
    const thrice = dimensionOf([sign('unrealistic', 3), sign('unrealistic', 3), sign('unrealistic', 3)])
    expect(thrice.score).toBe(once.score)
    expect(thrice.findings.map(({ points }) => points)).toEqual([once.findings[0]?.points, 0, 0])
  })

  it('leaves a reviewed finding standing without points, for that answer alone', () => {
    const reason = 'A regulator asks for it.'
    const reviews = [{ flag: 'micromanagement', answer: 'scope', standing: 'justified', reason }] as const
    expect(dimensionOf([sign('micromanagement', 3)], { reviews })).toMatchObject({
      score: 100,
      findings: [{ points: 0 }],
    })
    expect(dimensionOf([sign('micromanagement', 3, 'roles')], { reviews }).score).toBeLessThan(100)
  })

  it('sees price and terms that came up too early, and nothing in a good order', () => {
    expect(price(['price', 'need', 'decision'])).toEqual([
      'observed/order-price-before-need',
      'observed/order-price-before-decision',
    ])
    expect(price(['need', 'terms', 'decision'])).toEqual(['observed/order-terms-before-decision'])
    expect(price(['need', 'decision', 'price', 'terms', 'method'])).toEqual([])
    expect(price(['price'])).toEqual([])
  })

  it('believes the order of topics more than a phrase about the price', () => {
    const findings = [sign('price-first', 2)]
    const unknown = dimensionOf(findings).score ?? 0
    const late = dimensionOf(findings, { topicOrder: ['need', 'decision', 'price'] }).score ?? 0
    expect(late).toBeGreaterThan(unknown)
  })

  it('counts two orders of topics as two signs, though neither has words', () => {
    const early = observedFindings({ ...NOTHING_SAID, topicOrder: ['price', 'need', 'decision'] })
    expect(dimensionOf(early).findings.map(({ points }) => points)).toEqual([-12, -3])
  })

  it('believes what a person saw more than the order of topics', () => {
    const input = {
      behaviours: [{ flag: 'price-first', note: '' }],
      topicOrder: ['decision', 'price'],
    } as const
    const seen = observedFindings({ ...NOTHING_SAID, ...input })
    expect(standingOf(seen, input)).toMatchObject([{ flag: 'price-first', severity: 2, seen: true }])
    expect(standingOf([sign('price-first', 2)], input)).toMatchObject([{ severity: 1, seen: false }])
  })

  it('calls seen what was seen with a note, and quotes the note; words alone nobody saw', () => {
    const behaviours = [{ flag: 'disrespect', note: 'Shouted.' }] as const
    expect(standingOf(observedFindings({ ...NOTHING_SAID, behaviours }))).toEqual([
      { flag: 'disrespect', severity: 3, points: -60, quote: 'Shouted.', seen: true },
    ])
    expect(standingOf([sign('disrespect', 3)])).toEqual([
      { flag: 'disrespect', severity: 3, points: -60, quote: 'some', seen: false },
    ])
  })

  it('weighs a finding of a text read by itself, which has no place, and none that names no flag', () => {
    const { place: _, ...unplaced } = sign('disrespect', 2)
    expect(standingOf([unplaced])).toMatchObject([{ points: -30, seen: false }])
    const { flag: __, ...nameless } = sign('disrespect', 2)
    expect(dimensionOf([nameless])).toMatchObject({ score: 100, findings: [{ points: 0 }] })
    expect(standingOf([nameless])).toEqual([])
  })
})
