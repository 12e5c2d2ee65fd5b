import { describe, expect, it } from 'vitest'
import type { DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { flagsDimension, OBSERVED, observedFindings } from '@/lib/scoring/flags-dimension'
import { NOTHING_SAID } from '../../support/signs'

describe('what was seen in the room', () => {
  it('is recorded with the note, or says that there is none', () => {
    const behaviours = [
      { flag: 'disrespect', note: 'Shouted.' },
      { flag: 'nitpicking', note: '' },
    ] as const
    const common = { dimension: 'flags', ruleVersion: 1, mark: 'alarming', points: 0 }
    expect(observedFindings({ ...NOTHING_SAID, behaviours, topicOrder: ['method', 'need'] })).toEqual([
      {
        ...common,
        ruleId: 'observed/disrespect',
        quotes: [{ start: 0, end: 8, quote: 'Shouted.' }],
        flag: 'disrespect',
        severity: 3,
        place: { answer: OBSERVED, round: 0 },
      },
      {
        ...common,
        ruleId: 'observed/nitpicking',
        quotes: [],
        missingFrom: 'note',
        flag: 'nitpicking',
        severity: 1,
        place: { answer: OBSERVED, round: 1 },
      },
      {
        ...common,
        ruleId: 'observed/order-method-before-need',
        quotes: [],
        missingFrom: 'need-first',
        flag: 'method-meddling',
        severity: 1,
        place: { answer: OBSERVED, round: 0 },
      },
    ])
  })

  it('stands as seen, an order of topics does not; the gravest finding gives severity, the first words the quote', () => {
    const input = {
      ...NOTHING_SAID,
      topicOrder: ['price', 'need'] as const,
      behaviours: [{ flag: 'disrespect', note: '' }] as const,
    }
    const said = (severity: 1 | 2 | 3, quote: string, more: Partial<Finding> = {}): Finding => ({
      dimension: 'flags',
      ruleId: 'flags/x',
      ruleVersion: 1,
      mark: 'alarming',
      quotes: [{ start: 0, end: quote.length, quote }],
      points: 0,
      flag: 'disrespect',
      severity,
      place: { answer: 'scope', round: 0 },
      ...more,
    })
    const findings = [
      said(1, 'idle'),
      said(2, 'Idle'),
      said(3, 'a fool', { mark: 'asked' }),
      ...observedFindings(input),
    ]
    const { dimension, standing } = flagsDimension(findings, input, 0.5)
    expect(standing).toEqual([
      { flag: 'disrespect', severity: 3, points: -68, quote: 'Idle', seen: true },
      { flag: 'price-first', severity: 1, points: -12, quote: '', seen: false },
    ])
    expect(dimension).toMatchObject({ score: 20, base: 100, confidence: 0.5 })
    expect(dimension.findings.map(({ points }) => points)).toEqual([0, -8, 0, -60, -12])
    const denied = flagsDimension([said(3, 'a fool', { denied: true })], NOTHING_SAID, 1)
    expect(denied).toMatchObject({ standing: [], dimension: { score: 100 } })
  })

  it('counts no words for more than words can weigh, and less once the yes came first', () => {
    const words = (flag: 'price-first' | 'terms-first', topicOrder: DiscoveryInput['topicOrder']) =>
      flagsDimension(
        [
          {
            dimension: 'flags',
            ruleId: 'flags/x',
            ruleVersion: 1,
            mark: 'alarming',
            quotes: [{ start: 0, end: 5, quote: 'terms' }],
            points: 0,
            flag,
            severity: 3,
            place: { answer: 'scope', round: 0 },
          },
        ],
        { ...NOTHING_SAID, topicOrder },
        1,
      ).standing[0]?.severity
    expect(words('price-first', [])).toBe(2)
    expect(words('terms-first', ['terms', 'decision'])).toBe(2)
    expect(words('terms-first', ['decision', 'terms'])).toBe(1)
    expect(words('terms-first', ['decision', 'price'])).toBe(2)
  })
})
