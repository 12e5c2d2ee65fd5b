import { describe, expect, it } from 'vitest'
import type { AnswerEvidence, Evidence, FlagEvidence } from '@/lib/scoring/evidence'
import { CONCRETE } from '@/lib/scoring/policy'
import { decide } from '@/lib/scoring/verdict'
import type { Intent } from '@/lib/scoring/vocabulary'

function answer(intent: Intent, rounds: number[], more: Partial<AnswerEvidence> = {}): AnswerEvidence {
  const score = Math.max(...rounds)
  return {
    key: intent,
    intent,
    score,
    rounds,
    words: 40,
    clarifications: rounds.length - 1,
    open: [],
    ...more,
  }
}

const GOOD: Evidence = {
  answers: [answer('problem', [80]), answer('outcome-evidence', [75]), answer('decision', [60])],
  flags: [],
  match: { fit: 80, nothingFits: false },
  budget: 3,
}
const flag = (severity: 1 | 2 | 3, points: number): FlagEvidence => ({
  flag: 'micromanagement',
  severity,
  points,
  quote: 'a report every hour',
  seen: false,
})
const of = (more: Partial<Evidence>) => decide({ ...GOOD, ...more })

describe('the gates of the verdict', () => {
  it('takes what matches, is concrete and clean', () => {
    expect(decide(GOOD).verdict).toBe('take')
  })

  it('declines on a grave flag whatever else is good, and quotes it', () => {
    const ruling = of({ flags: [flag(3, -75)] })
    expect(ruling.verdict).toBe('decline')
    expect(ruling.reasons[0]).toEqual({
      key: 'reason.grave-flag-quoted',
      values: { flag: 'micromanagement', quote: 'a report every hour' },
    })
  })

  it('asks about one alarming phrase, and believes a person who saw it', () => {
    expect(of({ flags: [flag(3, -60)] }).verdict).toBe('clarify')
    expect(of({ flags: [{ ...flag(3, -60), seen: true }] }).verdict).toBe('decline')
  })

  it('declines when several serious flags are grave together', () => {
    const flags = [
      flag(2, -30),
      { ...flag(2, -30), flag: 'terms-first' as const },
      { ...flag(2, -30), flag: 'unrealistic' as const },
    ]
    expect(of({ flags }).verdict).toBe('decline')
    expect(of({ flags: flags.slice(0, 1) }).verdict).toBe('take')
  })

  it('declines when nothing fits and a line of ours rules out what is asked, and quotes it', () => {
    const match = { fit: 5, nothingFits: true, refused: 'pull the tooth' }
    expect(of({ match })).toMatchObject({
      verdict: 'decline',
      reasons: [{ key: 'reason.refused', values: { quote: 'pull the tooth' } }],
    })
    expect(of({ match: { ...match, fit: 80, nothingFits: false } }).verdict).toBe('take')
  })

  it('asks about what is merely unlike our offers', () => {
    const match = { fit: 5, nothingFits: true }
    expect(of({ match })).toMatchObject({
      verdict: 'clarify',
      reasons: [{ key: 'reason.nothing-alike' }],
    })
    const spent = [answer('problem', [10, 10, 10, 10]), ...GOOD.answers.slice(1)]
    expect(of({ match, answers: spent }).verdict).toBe('standard-offer')
  })

  it('clarifies while something decisive is open', () => {
    expect(of({ answers: GOOD.answers.slice(0, 2) }).unknown).toEqual([
      { key: 'unknown.not-asked', values: { intent: 'decision' } },
    ])
    const open = [{ start: 0, end: 10, quote: 'don’t know' }]
    expect(of({ answers: [...GOOD.answers.slice(0, 2), answer('decision', [60], { open })] }).verdict).toBe(
      'clarify',
    )
    for (const match of [{ fit: 30, nothingFits: false }, null]) {
      const ruling = of({ match })
      expect(ruling.verdict).toBe('clarify')
      expect(ruling.unknown).toEqual([{ key: 'unknown.request', values: { intent: 'scope' } }])
    }
  })

  it('offers the ordinary product when the clarifications brought nothing', () => {
    const up = [
      answer('problem', [60]),
      answer('outcome-evidence', [20, 30, 25, 40]),
      answer('decision', [60]),
    ]
    expect(of({ answers: up }).verdict).toBe('standard-offer')
  })

  it('does not count the rounds: four clarifications that come down to earth are fine', () => {
    const down = [
      answer('problem', [60]),
      answer('outcome-evidence', [20, 45, 50, 80]),
      answer('decision', [60]),
    ]
    expect(of({ answers: down }).verdict).toBe('take')
  })

  it('does not call it too early before the budget is used up', () => {
    const up = [answer('problem', [60]), answer('outcome-evidence', [20, 30]), answer('decision', [60])]
    expect(of({ answers: up }).verdict).toBe('clarify')
    expect(of({ answers: up, budget: 1 }).verdict).toBe('standard-offer')
  })

  it('calls several stuck answers too early only while the whole is not concrete', () => {
    const stuck = (['problem', 'timeline'] as const).map((intent) =>
      answer(intent, [30, 30, 30], { score: CONCRETE }),
    )
    const decision = (score: number) => answer('decision', [score])
    expect(of({ answers: [...stuck, decision(CONCRETE)] }).verdict).toBe('clarify')
    expect(of({ answers: [...stuck, decision(CONCRETE - 1)] }).verdict).toBe('standard-offer')
  })

  it('does not judge by the length of what was said', () => {
    const long = GOOD.answers.map((one) => ({ ...one, words: one.words * 50 }))
    expect(decide({ ...GOOD, answers: long })).toEqual(decide(GOOD))
  })

  it('says that too little was said, unless something grave was', () => {
    const little = [answer('problem', [30], { words: 4 })]
    expect(of({ answers: little }).verdict).toBe('not-enough-info')
    expect(of({ answers: little, flags: [flag(3, -75)] }).verdict).toBe('decline')
  })
})
