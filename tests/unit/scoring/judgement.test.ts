import { describe, expect, it } from 'vitest'
import { concretenessDimension } from '@/lib/scoring/concreteness-dimension'
import type { AnswerEvidence, Evidence, FlagEvidence } from '@/lib/scoring/evidence'
import type { Finding } from '@/lib/scoring/finding'
import { fitOfDimensions, MATCH_CLEAR } from '@/lib/scoring/policy'
import { concretenessOf, decide, flagsScoreOf } from '@/lib/scoring/verdict'
import type { Intent } from '@/lib/scoring/vocabulary'

const answer = (
  intent: Intent,
  rounds: (number | null)[],
  more: Partial<AnswerEvidence> = {},
): AnswerEvidence => ({
  key: intent,
  intent,
  score: rounds.every((round) => round === null) ? null : Math.max(...rounds.map((round) => round ?? 0)),
  rounds,
  words: 40,
  clarifications: rounds.length - 1,
  open: [],
  ...more,
})
const flag = (given: Partial<FlagEvidence> = {}): FlagEvidence => ({
  flag: 'micromanagement',
  severity: 3,
  points: -60,
  quote: 'a report every hour',
  seen: false,
  ...given,
})
const GOOD: Evidence = {
  answers: [answer('problem', [80]), answer('outcome-evidence', [75]), answer('decision', [60])],
  flags: [],
  match: { fit: 80, nothingFits: false },
  budget: 3,
}
const of = (more: Partial<Evidence>) => decide({ ...GOOD, ...more })
const vague = (intent: string) => ({ key: 'unknown.vague', values: { intent } })

describe('what a verdict says for itself', () => {
  it('gives a take its strengths, the weightiest answer first', () => {
    const clean = { key: 'reason.no-flags', values: { count: 0 } }
    const strong = [
      { key: 'reason.match-fits', values: { score: 80 } },
      { key: 'reason.concrete', values: { intent: 'outcome-evidence' } },
      { key: 'reason.concrete', values: { intent: 'problem' } },
    ]
    expect(decide(GOOD)).toEqual({ verdict: 'take', reasons: [...strong, clean], unknown: [] })
    const better = { ...GOOD.answers[0], ...answer('problem', [30, 80]) }
    expect(of({ answers: [better, ...GOOD.answers.slice(1)] }).reasons).toEqual([
      ...strong,
      { key: 'reason.got-concrete', values: { intent: 'problem' } },
      clean,
    ])
    const worse = answer('problem', [80, 60])
    expect(of({ answers: [worse, ...GOOD.answers.slice(1)] }).reasons).toEqual([...strong, clean])
    expect(of({ flags: [flag({ severity: 1, points: -12 })] }).reasons.at(-1)).toEqual({
      key: 'reason.no-grave-flags',
      values: { count: 1 },
    })
  })

  it('lets who heard them name the offer, or say that there is none', () => {
    const named = of({ match: { fit: 10, nothingFits: true, said: 'nothing' } })
    expect(named).toMatchObject({ verdict: 'decline', reasons: [{ key: 'reason.nothing-fits-said' }] })
    const offer = of({ match: { fit: 10, nothingFits: false, said: 'offer' } })
    expect(offer.verdict).toBe('take')
    expect(offer.reasons[0]).toEqual({ key: 'reason.match-said', values: { score: 10 } })
  })

  it('names the doubts: vague on the whole, a match that is unclear or unknown', () => {
    const low = GOOD.answers.map((one) => ({ ...one, score: 54.6, rounds: [54.6] }))
    const doubtful = of({ answers: low }).reasons
    expect(doubtful[0]).toEqual({ key: 'reason.vague-overall', values: { score: 55 } })
    expect(of({ match: { fit: MATCH_CLEAR - 1, nothingFits: false } }).reasons).toEqual([
      { key: 'reason.match-unclear', values: { score: MATCH_CLEAR - 1 } },
    ])
    expect(of({ match: { fit: MATCH_CLEAR, nothingFits: false } }).verdict).toBe('take')
    expect(of({ match: null }).reasons).toEqual([{ key: 'reason.match-unknown', values: {} }])
  })

  it('quotes a serious flag where there are words, and leaves weak ones out', () => {
    const flags = [
      flag({ flag: 'disrespect', points: -55 }),
      flag({ flag: 'unrealistic', severity: 2, points: 0, quote: '' }),
      flag({ flag: 'price-first', severity: 1, points: 0 }),
    ]
    expect(of({ flags })).toMatchObject({
      verdict: 'clarify',
      reasons: [
        { key: 'reason.serious-flag-quoted', values: { flag: 'disrespect', quote: 'a report every hour' } },
        { key: 'reason.serious-flag', values: { flag: 'unrealistic' } },
      ],
    })
    expect(of({ flags: [flag({ severity: 2, points: -50 })] }).verdict).toBe('take')
    expect(of({ flags: [flag({ severity: 2, points: -51 })] }).verdict).toBe('clarify')
  })

  it('declines at the limit of what is grave, weak signs left aside', () => {
    expect(of({ flags: [flag({ points: -75 })] }).verdict).toBe('decline')
    expect(of({ flags: [flag({ points: -74 })] }).verdict).toBe('clarify')
    const weak = flag({ flag: 'nitpicking', severity: 1, points: -30 })
    expect(of({ flags: [flag({ points: -60 }), weak] }).verdict).toBe('clarify')
    expect(of({ flags: [flag({ severity: 2, seen: true, points: -30 })] }).verdict).toBe('take')
    expect(of({ flags: [flag({ seen: true, quote: '' }), weak] }).reasons).toEqual([
      { key: 'reason.grave-flag', values: { flag: 'micromanagement' } },
    ])
  })

  it('has heard enough with two answers and thirty words', () => {
    const two = (words: number) => GOOD.answers.slice(0, 2).map((one) => ({ ...one, words }))
    expect(of({ answers: two(15) }).verdict).toBe('clarify')
    const little = of({ answers: two(14.5) })
    expect(little).toMatchObject({ verdict: 'not-enough-info', reasons: [{ key: 'reason.too-little' }] })
    const unanswered = answer('roles', [null])
    expect(of({ answers: [...GOOD.answers.slice(0, 1), unanswered] }).verdict).toBe('not-enough-info')
  })

  it('says what is unknown: unasked, vague, admitted, at most three as reasons', () => {
    const told = answer('problem', [80])
    expect(of({ answers: [told, answer('roles', [80])] })).toMatchObject({
      verdict: 'clarify',
      unknown: [
        { key: 'unknown.not-asked', values: { intent: 'outcome-evidence' } },
        { key: 'unknown.not-asked', values: { intent: 'decision' } },
      ],
    })
    const low = answer('outcome-evidence', [41])
    expect(of({ answers: [told, low, answer('decision', [30])] }).unknown).toEqual([
      vague('outcome-evidence'),
    ])
    expect(
      of({ answers: [told, answer('outcome-evidence', [42]), answer('decision', [80])] }).unknown,
    ).toEqual([])
    expect(of({ answers: GOOD.answers.slice(1) }).unknown).toEqual([vague('problem')])
    const open = [{ start: 0, end: 7, quote: 'no idea' }]
    const admitting = [...GOOD.answers, answer('scope', [60], { open }), answer('roles', [60], { open })]
    expect(of({ answers: admitting }).unknown).toEqual([
      { key: 'unknown.admitted', values: { intent: 'scope', quote: 'no idea' } },
    ])
    const all = (['scope', 'current-state', 'collaboration'] as const).map((one) =>
      answer(one, [60], { open }),
    )
    const many = of({ answers: [...all, answer('decision', [60], { open })] })
    expect(many.unknown).toHaveLength(5)
    expect(many.reasons.filter(({ key }) => key.startsWith('unknown'))).toHaveLength(3)
  })

  it('counts coming down to earth in any one round', () => {
    const once = answer('outcome-evidence', [60, 10], { score: 30 })
    expect(of({ answers: [answer('problem', [80]), once, answer('decision', [80])] }).unknown).toEqual([])
    const need = answer('problem', [10, 55], { score: 30 })
    expect(of({ answers: [need, ...GOOD.answers.slice(1)] }).verdict).toBe('take')
  })

  it('calls it too early when one answer used up the budget, or all together did, and says which', () => {
    const up = (intent: Intent, count: number) => answer(intent, Array<number>(count + 1).fill(30))
    const still = (intent: Intent, count: number) => ({
      key: 'reason.still-vague',
      values: { intent, count },
    })
    const decision = answer('decision', [60])
    const one = of({ answers: [up('problem', 3), up('scope', 1), decision] })
    expect(one).toMatchObject({ verdict: 'standard-offer', reasons: [still('problem', 3)] })
    const both = of({ answers: [up('problem', 2), up('scope', 1), decision] })
    expect(both.verdict).toBe('standard-offer')
    expect(both.reasons).toEqual([still('problem', 2), still('scope', 1)])
    expect(of({ answers: [up('problem', 1), up('scope', 1), decision] }).verdict).toBe('clarify')
    const risen = answer('scope', [30, 60])
    expect(of({ answers: [up('problem', 2), risen, decision] }).verdict).toBe('clarify')
    const roles = of({ answers: [up('problem', 1), up('roles', 3), decision] })
    expect(roles.reasons).toEqual([still('problem', 1), still('roles', 3)])
    const good = (['outcome-evidence', 'current-state'] as const).map((intent) => answer(intent, [90]))
    expect(of({ answers: [up('problem', 2), up('scope', 1), ...good, decision] }).verdict).toBe('take')
    const last = answer('problem', [30, 20, 20, 55])
    expect(of({ answers: [last, ...GOOD.answers.slice(1)] }).verdict).toBe('take')
    const average = answer('problem', [60, 50, 50, 50])
    expect(of({ answers: [average, ...GOOD.answers.slice(1)] }).verdict).toBe('take')
  })
})

describe('what a verdict counts', () => {
  const [problem, evidence, decision] = [
    answer('problem', [80]),
    answer('outcome-evidence', [75]),
    answer('decision', [60]),
  ]
  const up = (intent: Intent, count: number) => answer(intent, Array<number>(count + 1).fill(30))

  it('finds substance in all rounds together, though no single one has it', () => {
    const together = answer('problem', [50, 50], { score: 55 })
    expect(of({ answers: [together, evidence, decision] })).toMatchObject({ verdict: 'take', unknown: [] })
    const apart = answer('problem', [50, 50], { score: 54 })
    expect(of({ answers: [apart, evidence, decision] }).unknown).toEqual([vague('problem')])
    const once = answer('outcome-evidence', [55, 10], { score: 30 })
    expect(of({ answers: [problem, once, decision] }).unknown).toEqual([])
  })

  it('takes at the very line of what is concrete on the whole', () => {
    const answers = GOOD.answers.map((one) => ({ ...one, score: 55, rounds: [55] }))
    expect(of({ answers }).verdict).toBe('take')
  })

  it('takes a question without an answer for not asked', () => {
    expect(of({ answers: [problem, evidence, answer('decision', [null])] }).unknown).toEqual([
      { key: 'unknown.not-asked', values: { intent: 'decision' } },
    ])
  })

  it('calls nothing vague that another answer made clear', () => {
    const other = answer('outcome-evidence', [20], { key: 'other' })
    expect(of({ answers: [problem, evidence, other, decision] }).unknown).toEqual([])
    expect(of({ answers: [problem, other, { ...other, key: 'third' }, decision] }).unknown).toEqual([
      vague('outcome-evidence'),
    ])
  })

  it('hears in the replies alone whether an answer came down, and leaves out a reply that is empty', () => {
    const fell = answer('problem', [100, 40, 40, 40])
    expect(of({ answers: [fell, evidence, decision] }).verdict).toBe('standard-offer')
    const silent = answer('problem', [30, 60, null, null])
    expect(of({ answers: [silent, evidence, decision] }).verdict).toBe('take')
    const wordless = answer('problem', [60, null, null, null])
    expect(of({ answers: [wordless, evidence, decision] }).verdict).toBe('take')
  })

  it('adds up the clarifications that did not help, and asks nothing of answers never clarified', () => {
    const unasked = answer('outcome-evidence', [20])
    const stuck = [up('problem', 2), up('scope', 1), decision]
    expect(of({ answers: [...stuck, unasked] }).verdict).toBe('standard-offer')
    const late = answer('roles', [null, 20], { clarifications: 0 })
    expect(of({ answers: [...stuck, late] }).reasons).toHaveLength(2)
    const helped = answer('scope', [20, 55])
    expect(of({ answers: [up('problem', 2), unasked, helped, decision] }).verdict).toBe('clarify')
  })

  it('praises only answers with substance, and as grown only what ends above its beginning', () => {
    const praised = (given: AnswerEvidence) =>
      of({ answers: [given, answer('outcome-evidence', [50]), decision] })
        .reasons.filter(({ key }) => key.endsWith('concrete'))
        .map(({ key, values }) => `${key} ${values.intent}`)
    const both = ['reason.concrete problem', 'reason.concrete decision']
    expect(praised(answer('problem', [90]))).toEqual(both)
    expect(praised(answer('problem', [90, 90]))).toEqual(both)
    expect(praised(answer('problem', [60, 20, 90]))).toEqual([...both, 'reason.got-concrete problem'])
    expect(praised(answer('problem', [60, 90, null]))).toEqual([...both, 'reason.got-concrete problem'])
  })
})

describe('the figures beside the verdict', () => {
  it('weighs answers by what was asked and leaves out the unanswered', () => {
    expect(concretenessOf([])).toBeNull()
    expect(concretenessOf([answer('roles', [null])])).toBeNull()
    expect(
      concretenessOf([answer('outcome-evidence', [80]), answer('roles', [40]), answer('scope', [null])]),
    ).toBe(70)
    expect(flagsScoreOf([])).toBe(100)
    expect(flagsScoreOf([flag({ points: -30 }), flag({ points: -12 })])).toBe(58)
    expect(flagsScoreOf([flag({ points: -75 }), flag({ points: -75 })])).toBe(0)
  })

  it('makes the fit of the dimensions that were heard, times the factor of the verdict', () => {
    const scores = { concreteness: 60, flags: 100, match: 80 }
    expect(fitOfDimensions(scores, 'take')).toBe(75)
    expect(fitOfDimensions(scores, 'decline')).toBe(15)
    expect(fitOfDimensions({ ...scores, match: null }, 'clarify')).toBe(59)
    expect(fitOfDimensions({ concreteness: null, flags: null, match: null }, 'take')).toBe(0)
  })

  it('sums concreteness of all answers from their findings by weight, to tenths, within 0 and 100', () => {
    const found = (points: number, where: string): Finding => ({
      dimension: 'concreteness',
      ruleId: 'concreteness/date',
      ruleVersion: 1,
      mark: 'concrete',
      quotes: [{ start: 0, end: 3, quote: 'May' }],
      points,
      place: { answer: where, round: 0 },
    })
    const answers = [answer('outcome-evidence', [50]), answer('roles', [40]), answer('scope', [null])]
    const { score, base, confidence, findings } = concretenessDimension(
      answers,
      [found(22, 'outcome-evidence'), found(13, 'roles'), found(50, 'nowhere')],
      0.5,
    )
    expect(findings.map(({ points }) => points)).toEqual([16.5, 3.3, 0])
    const { place: _, ...unplaced } = found(20, 'roles')
    const nothing = concretenessDimension(answers, [unplaced, found(-0.1, 'roles')], 1)
    expect(nothing.findings.map(({ points }) => points)).toEqual([0, 0])
    expect({ score, base, confidence }).toEqual({ score: 47.8, base: 28, confidence: 0.5 })
    expect(concretenessDimension(answers, [found(500, 'roles')], 1).score).toBe(100)
    expect(concretenessDimension(answers, [found(-500, 'roles')], 1).score).toBe(0)
    expect(concretenessDimension([answer('scope', [null])], [], 1)).toEqual({
      score: null,
      base: 28,
      confidence: 0,
      findings: [],
    })
  })
})
