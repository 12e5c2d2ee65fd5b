import { describe, expect, it } from 'vitest'
import { countedPoints, standingFlagTypes } from '@/lib/assessments/standing-flags'
import type { Finding } from '@/lib/scoring/finding'
import { countedSeverity, OBSERVED } from '@/lib/scoring/flags-dimension'
import { FLAG_POINTS } from '@/lib/scoring/weights'

const finding = (over: Partial<Finding>): Finding => ({
  dimension: 'flags',
  ruleId: 'flags/any',
  ruleVersion: 1,
  mark: 'alarming',
  quotes: [],
  points: -30,
  place: { answer: 'scope', round: 0 },
  ...over,
})
const flags = (score: number, findings: readonly Finding[]) => ({
  flags: { score, base: 100, confidence: 1, findings },
})

describe('how grave a flag counts', () => {
  it('is serious at most where only words say it, as the points do', () => {
    const said = finding({ flag: 'method-meddling', severity: 3, points: -60 })
    expect(countedSeverity(said, [])).toBe(2)
    expect(countedPoints(said, [])).toBe(-30)
  })

  it('is slight where the order of topics says that the price came after the yes, as the points do', () => {
    const asked = finding({ flag: 'price-first', severity: 2, points: -30 })
    expect(countedSeverity(asked, ['price', 'decision'])).toBe(2)
    expect(countedSeverity(asked, ['decision', 'price'])).toBe(1)
    expect(countedPoints(asked, ['decision', 'price'])).toBe(FLAG_POINTS[1])
  })

  it('is as grave as it was seen in the room', () => {
    const seen = { flag: 'disrespect', severity: 3, place: { answer: OBSERVED, round: 0 } } as const
    expect(countedSeverity(finding(seen), [])).toBe(3)
  })
})

describe('the flags that stand', () => {
  const control = finding({ flag: 'micromanagement', severity: 3, points: -60 })
  const churn = finding({ flag: 'vendor-churn', severity: 2, points: 0 })

  it('hold the one that found nothing left to take', () => {
    expect(standingFlagTypes({ reviews: [], topicOrder: [] }, flags(0, [churn, control]))).toEqual([
      'micromanagement',
      'vendor-churn',
    ])
  })

  it('do not hold one that costs nothing while there are points left, nor one that was denied or reviewed', () => {
    expect(standingFlagTypes({ reviews: [], topicOrder: [] }, flags(40, [churn, control]))).toEqual([
      'micromanagement',
    ])
    expect(
      standingFlagTypes({ reviews: [], topicOrder: [] }, flags(0, [{ ...churn, denied: true }])),
    ).toEqual([])
    const review = {
      flag: 'vendor-churn',
      answer: 'scope',
      standing: 'justified',
      reason: 'we earned it',
    } as const
    expect(standingFlagTypes({ reviews: [review], topicOrder: [] }, flags(0, [churn]))).toEqual([])
  })
})
