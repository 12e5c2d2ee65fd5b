import { describe, expect, it } from 'vitest'
import type { Hit } from '@/lib/scoring/detect/detect'
import { weigh } from '@/lib/scoring/points'
import type { Rule } from '@/lib/scoring/rules/rule'
import type { Reading } from '@/lib/scoring/text/reading'

describe('points', () => {
  const reading = {
    text: 'May June July may',
    tokens: [
      { start: 0, end: 3 },
      { start: 4, end: 8 },
      { start: 9, end: 13 },
      { start: 14, end: 17 },
    ],
  } as unknown as Reading
  const hit = (id: string, more: Partial<Rule> = {}, share = 1) => ({
    reading,
    share,
    hit: {
      rule: { dimension: 'concreteness', id, version: 2, mark: 'concrete', ...more } as Rule,
      range: { from: 0, to: 1 },
    } satisfies Hit,
  })
  const at = (from: number, one: ReturnType<typeof hit>) => ({
    ...one,
    hit: { ...one.hit, range: { from, to: from + 1 } },
  })
  const pointsOf = (hits: Parameters<typeof weigh>[0]) => weigh(hits).findings.map(({ points }) => points)

  it('count the first of a kind in full, the rest hardly, and by their share', () => {
    const date = hit('concreteness/date')
    const dates = [date, at(1, date), at(2, date)]
    expect(pointsOf(dates)).toEqual([12, 5, 2])
    expect(weigh(dates).score).toBe(47)
    expect(pointsOf([hit('concreteness/evasion', {}, 0.4)])).toEqual([-2])
    expect(pointsOf([hit('concreteness/not-weighed-yet')])).toEqual([0])
    expect(pointsOf([date, hit('concreteness/tool')])).toEqual([12, 8])
    expect(weigh([]).score).toBe(28)
  })

  it('are not given for the same words said again', () => {
    const date = hit('concreteness/date')
    expect(pointsOf([date, at(3, date), at(1, date)])).toEqual([12, 0, 5])
    expect(pointsOf([date, hit('concreteness/tool')])).toEqual([12, 8])
  })

  it('are cut from the last findings of concreteness where the scale ends', () => {
    const ids = [
      'date',
      'bare-number',
      'time-of-day',
      'document',
      'named-person',
      'place',
      'tool',
      'frequency',
    ]
    const over = weigh(ids.map((id) => hit(`concreteness/${id}`)))
    expect(over.score).toBe(100)
    expect(over.findings.map(({ points }) => points)).toEqual([12, 10, 11, 9, 9, 7, 8, 6])
    const empty = ['outcome-word', 'promise-verb', 'buzzword', 'evasion']
    const under = weigh([...empty.map((id) => hit(`concreteness/${id}`)), hit('concreteness/unknown')])
    expect(under.score).toBe(0)
    expect(under.findings.map(({ points }) => points)).toEqual([-10, -9, -8, -1, 0])
    const flag = hit('flags/x', { dimension: 'flags', severity: 2 })
    const beside = weigh([...empty.map((id) => hit(`concreteness/${id}`)), flag])
    expect(beside.score).toBe(0)
    expect(beside.findings.map(({ points }) => points)).toEqual([-10, -9, -8, -1, -30])
  })

  it('of flags are their own: by gravity, beside concreteness, with what there is to say', () => {
    const rule = { dimension: 'flags', mark: 'alarming', flag: 'disrespect', severity: 2 } as const
    const graver = hit('flags/x', rule)
    const found = weigh([
      hit('flags/x', rule),
      hit('concreteness/date'),
      { ...graver, hit: { ...graver.hit, range: { from: 1, to: 2, severity: 3 }, words: ['June'] } },
    ])
    expect(found.score).toBe(40)
    const quotes = [{ start: 0, end: 3, quote: 'May' }]
    const common = { ruleVersion: 2, quotes }
    // Strictly: a field that is there and undefined is lost in JSON, and the reading no longer alike.
    expect(found.findings).toStrictEqual([
      { ...common, ...rule, ruleId: 'flags/x', points: -30 },
      { ...common, dimension: 'concreteness', mark: 'concrete', ruleId: 'concreteness/date', points: 12 },
      {
        ...common,
        ...rule,
        ruleId: 'flags/x',
        points: -60,
        severity: 3,
        words: ['June'],
        quotes: [{ start: 4, end: 8, quote: 'June' }],
      },
    ])
  })
})
