import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Remark } from '@/lib/scoring/discovery'
import type { AnswerEvidence, Evidence, FlagEvidence } from '@/lib/scoring/evidence'
import { changesOf } from '@/lib/scoring/explain'
import { CONCRETE, MATCH_CLEAR } from '@/lib/scoring/policy'
import { decide } from '@/lib/scoring/verdict'
import { FLAG_TYPES, INTENTS, type Intent } from '@/lib/scoring/vocabulary'

const score = fc.integer({ min: 0, max: 100 })

const answers = fc.uniqueArray(fc.constantFrom(...INTENTS), { maxLength: 8 }).chain((intents) =>
  fc.tuple(
    ...intents.map((intent) =>
      fc.tuple(fc.array(score, { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), fc.boolean()).map(
        ([rounds, words, open]): AnswerEvidence => ({
          key: intent,
          intent,
          score: rounds.length === 0 ? null : Math.max(...rounds),
          rounds,
          words: rounds.length * words,
          clarifications: Math.max(0, rounds.length - 1),
          open: open && rounds.length > 0 ? [{ start: 0, end: 12, quote: 'I do not know' }] : [],
        }),
      ),
    ),
  ),
)
const flags = fc
  .uniqueArray(fc.constantFrom(...FLAG_TYPES), { maxLength: 4 })
  .chain((types) =>
    fc.tuple(
      ...types.map((flag) =>
        fc
          .tuple(fc.constantFrom(1, 2, 3), fc.integer({ min: -75, max: 0 }), fc.boolean())
          .map(([severity, points, seen]): FlagEvidence => ({ flag, severity, points, quote: '', seen })),
      ),
    ),
  )
const evidence: fc.Arbitrary<Evidence> = fc.record({
  answers,
  flags,
  match: fc.option(fc.record({ fit: score, nothingFits: fc.boolean() })),
  budget: fc.integer({ min: 1, max: 6 }),
})

/** A good answer, well above every threshold. */
const good = (intent: AnswerEvidence['intent'], before?: AnswerEvidence): AnswerEvidence => ({
  key: intent,
  intent,
  score: Math.max(CONCRETE + 20, before?.score ?? 0),
  rounds: [...(before?.rounds ?? []), CONCRETE + 20],
  words: (before?.words ?? 0) + 40,
  clarifications: before?.clarifications ?? 0,
  open: [],
})

/** Makes true what a remark says, by the words of the remark alone. */
function made(before: Evidence, { key, values }: Remark): Evidence {
  if (key === 'change.both') {
    const part = (name: 'first' | 'second'): Remark => ({
      key: `change.${values[name]}`,
      values: Object.fromEntries(
        Object.entries(values).flatMap(([at, value]) =>
          at.startsWith(`${name}_`) ? [[at.slice(name.length + 1), value] as const] : [],
        ),
      ),
    })
    return made(made(before, part('first')), part('second'))
  }
  if (key === 'change.flag-cleared')
    return { ...before, flags: before.flags.filter(({ flag }) => flag !== values.flag) }
  if (key === 'change.match-clear') return { ...before, match: { fit: MATCH_CLEAR + 20, nothingFits: false } }
  if (key !== 'change.concrete-answer') throw new Error(`unknown change ${key}`)
  const intent = INTENTS.find((one) => one === values.intent)
  if (!intent) throw new Error(`unknown intent ${values.intent}`)
  const own = before.answers.find((answer) => answer.intent === intent)
  return {
    ...before,
    answers: [...before.answers.filter((answer) => answer !== own), good(intent, own)],
  }
}

const single = ({ flags, answers }: Evidence): Remark[] => [
  ...flags.map(({ flag }) => ({ key: 'change.flag-cleared', values: { flag } })),
  ...answers
    .filter(({ score }) => score !== null)
    .map(({ intent }) => ({ key: 'change.concrete-answer', values: { intent } })),
  { key: 'change.match-clear', values: {} },
]

/** Seeds are fixed, so that a failure is the same for everybody. */
const options = { numRuns: 1_500, seed: 20_261_122 }

describe('what would change the verdict', () => {
  it('comes out as it says, when it is made true', () => {
    let seen = 0
    fc.assert(
      fc.property(evidence, (before) => {
        const { verdict } = decide(before)
        for (const change of changesOf(before)) {
          seen++
          expect(change.verdict).not.toBe(verdict)
          expect(decide(made(before, change.remark)).verdict).toBe(change.verdict)
        }
      }),
      options,
    )
    expect(seen).toBeGreaterThan(500)
  })

  it('names two things only where no single one would do', () => {
    let pairs = 0
    fc.assert(
      fc.property(evidence, (before) => {
        const changes = changesOf(before)
        if (!changes.some(({ remark }) => remark.key === 'change.both')) return
        pairs++
        expect(changes.every(({ remark }) => remark.key === 'change.both')).toBe(true)
        const { verdict } = decide(before)
        for (const one of single(before)) expect(decide(made(before, one)).verdict).toBe(verdict)
      }),
      options,
    )
    expect(pairs).toBeGreaterThan(20)
  })

  it('leaves out no flag that stands alone between this verdict and another', () => {
    fc.assert(
      fc.property(evidence, (before) => {
        const { verdict } = decide(before)
        const moving = before.flags.filter(
          ({ flag }) =>
            decide(made(before, { key: 'change.flag-cleared', values: { flag } })).verdict !== verdict,
        )
        const named = changesOf(before)
        if (named.length >= 5) return
        for (const { flag } of moving)
          expect(named.map(({ remark }) => remark)).toContainEqual({
            key: 'change.flag-cleared',
            values: { flag },
          })
      }),
      options,
    )
  })
})

describe('the changes that are named', () => {
  const said = (
    intent: Intent,
    score: number | null,
    more: Partial<AnswerEvidence> = {},
  ): AnswerEvidence => ({
    key: intent,
    intent,
    score,
    rounds: score === null ? [] : [score],
    words: score === null ? 0 : 40,
    clarifications: 0,
    open: [],
    ...more,
  })
  const serious = (flag: FlagEvidence['flag'], points: number): FlagEvidence => ({
    flag,
    severity: 2,
    points,
    quote: '',
    seen: false,
  })
  const open = [{ start: 0, end: 8, quote: 'no idea' }]
  const all = [said('problem', 80), said('outcome-evidence', 80), said('decision', 80)]
  const clean = { answers: all, flags: [], match: { fit: 80, nothingFits: false }, budget: 3 }
  const named = (evidence: Evidence) =>
    changesOf(evidence).map(({ remark: { key, values }, verdict }) =>
      [key.replace('change.', ''), ...Object.values(values), verdict].join(' '),
    )

  it('are none where it is a take', () => {
    expect(named(clean)).toEqual([])
  })

  it('are of the match where it alone is unclear or unknown', () => {
    for (const match of [{ fit: 40, nothingFits: false }, { fit: 10, nothingFits: true }, null])
      expect(named({ ...clean, match })).toEqual(['match-clear take'])
  })

  it('are what must be known or decides, once it is asked, and not what may stay unasked', () => {
    const answers = [
      said('problem', 42),
      said('outcome-evidence', 42),
      said('current-state', 75),
      said('scope', 75),
      said('decision', 42),
      said('collaboration', null),
    ]
    expect(named({ ...clean, answers })).toEqual([
      'concrete-answer problem take',
      'concrete-answer outcome-evidence take',
      'concrete-answer decision take',
    ])
  })

  it('are weak answers to what decides nothing by itself, too', () => {
    const answers = [
      said('problem', 55),
      said('outcome-evidence', 75),
      said('decision', 75),
      said('roles', 5),
      said('past-experience', 5),
      said('timeline', 5),
    ]
    expect(named({ ...clean, answers })).toEqual([
      'concrete-answer roles take',
      'concrete-answer past-experience take',
      'concrete-answer timeline take',
    ])
  })

  it('are no answers that are good already, but those that admit to leave something open', () => {
    const short = { words: 8 }
    const answers = [
      said('problem', 75, short),
      said('outcome-evidence', 80, short),
      said('decision', 80, { ...short, open }),
    ]
    expect(named({ ...clean, answers })).toEqual([
      'concrete-answer decision take',
      'concrete-answer current-state clarify',
      'concrete-answer scope clarify',
    ])
  })

  it('are weak answers beside a good one to the same question', () => {
    const second = said('outcome-evidence', 20, { key: 'second' })
    const answers = [said('problem', 55), said('outcome-evidence', 75), second, said('decision', 60)]
    expect(named({ ...clean, answers })).toContain('concrete-answer outcome-evidence take')
  })

  it('leave an answer as good as it was', () => {
    const answers = [
      said('problem', 55),
      said('outcome-evidence', 90, { open }),
      said('current-state', 42),
      said('scope', 42),
      said('decision', 42),
    ]
    expect(named({ ...clean, answers })).toEqual(['concrete-answer outcome-evidence take'])
  })

  it('are five at most', () => {
    const flags = FLAG_TYPES.slice(0, 6).map((flag) => serious(flag, -13))
    expect(named({ ...clean, flags })).toEqual(
      FLAG_TYPES.slice(0, 5).map((flag) => `flag-cleared ${flag} clarify`),
    )
    const graver = flags.map((flag) => ({ ...flag, points: -16 }))
    expect(named({ ...clean, flags: graver })).toHaveLength(5)
  })

  it('begin with the best verdict', () => {
    const flags = [serious('price-first', -30), serious('terms-first', -51)]
    expect(named({ ...clean, flags })).toEqual([
      'flag-cleared terms-first take',
      'flag-cleared price-first clarify',
    ])
  })

  it('are pairs of different things, each pair once', () => {
    const [a, b, c] = ['price-first', 'terms-first', 'nitpicking'] as const
    const flags = [serious(a, -45), serious(b, -45), serious(c, -45)]
    const pair = (first: string, second: string) => `both flag-cleared ${first} flag-cleared ${second} take`
    expect(named({ ...clean, flags })).toEqual([pair(a, b), pair(a, c), pair(b, c)])
  })
})
