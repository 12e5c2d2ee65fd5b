import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/scoring/assess'
import type { DiscoveryInput, FlagReview, Remark } from '@/lib/scoring/discovery'
import { OBSERVED } from '@/lib/scoring/flags-dimension'
import { decide } from '@/lib/scoring/verdict'
import { FLAG_TYPES, type FlagType, INTENTS } from '@/lib/scoring/vocabulary'
import { FIXED_DISCOVERIES } from '../../fixtures/fixed-discoveries'
import { VERDICT_CASES } from '../../fixtures/verdict-cases'
import {
  better,
  changesFor,
  likely,
  type Prospect,
  prospect,
  standingOf,
  verdictsAfter,
} from '../../support/changes-made'
import { sign } from '../../support/signs'

/** Every single improvement that is tried, said from the evidence alone. */
const single = ({ evidence: { flags, answers: given } }: Prospect): Remark[] => [
  ...flags.map(({ flag }) => ({ key: 'change.flag-cleared', values: { flag } })),
  ...INTENTS.filter(
    (intent) =>
      ['problem', 'outcome-evidence', 'current-state', 'scope', 'decision'].includes(intent) ||
      given.some((answer) => answer.intent === intent && answer.score !== null),
  ).map((intent) => ({ key: 'change.concrete-answer', values: { intent } })),
  { key: 'change.match-clear', values: {} },
]

/** Seeds are fixed, so that a failure is the same for everybody. */
const options = { numRuns: 1_500, seed: 20_261_122 }

describe('what would change the verdict', () => {
  it('comes out as it says, when it is made true', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(fc.oneof(prospect, likely), (before) => {
        const { verdict } = decide(before.evidence)
        for (const { remark, verdict: promised } of changesFor(before)) {
          seen.set(remark.key, (seen.get(remark.key) ?? 0) + 1)
          expect(promised).not.toBe(verdict)
          expect([remark, verdictsAfter(before, remark)]).toEqual([
            remark,
            expect.arrayContaining([promised]),
          ])
        }
      }),
      options,
    )
    for (const key of [
      'concrete-answer',
      'flag-cleared',
      'match-clear',
      'both',
      'vague-answer',
      'serious-sign',
      'grave-sign',
      'match-lost',
    ])
      expect([key, (seen.get(`change.${key}`) ?? 0) > 20]).toEqual([key, true])
  })

  it('gives back what was cut at nought when a flag goes', () => {
    const found = [sign('micromanagement', 3, 'scope', 'a'), sign('disrespect', 3, 'scope', 'b')]
    const flags = standingOf(found)
    // Together they would take 120 of 100: the second is left with 40.
    expect(flags.map(({ points }) => points)).toEqual([-60, -40])
    const answers = (['problem', 'outcome-evidence', 'decision'] as const).map((intent) => better(intent))
    const before = {
      evidence: { answers, flags, match: { fit: 80, nothingFits: false }, budget: 3 },
      signs: found,
    }
    expect(changesFor(before).map(({ remark, verdict }) => [remark.values.flag, verdict])).toEqual([
      ['micromanagement', 'clarify'],
      ['disrespect', 'clarify'],
    ])
  })

  it('names two things only where no single one would do, and leaves out no single one', () => {
    let pairs = 0
    fc.assert(
      fc.property(prospect, (before) => {
        const { verdict } = decide(before.evidence)
        if (verdict === 'take') return
        const changes = changesFor(before)
        const named = changes.map(({ remark }) => remark)
        const moving = single(before).filter((one) =>
          verdictsAfter(before, one).some((after) => after !== verdict),
        )
        if (named.some(({ key }) => key === 'change.both')) {
          pairs++
          expect([named.every(({ key }) => key === 'change.both'), moving]).toEqual([true, []])
        } else if (named.length < 5) {
          expect(new Set(named.map((one) => JSON.stringify(one)))).toEqual(
            new Set(moving.map((one) => JSON.stringify(one))),
          )
        }
      }),
      options,
    )
    expect(pairs).toBeGreaterThan(20)
  })

  it('says of every yes the least sign that would lose it, and each answer that carries it', () => {
    const signs_ = ['change.serious-sign', 'change.grave-sign', 'change.grave-sign-seen']
    let yes = 0
    fc.assert(
      fc.property(likely, (before) => {
        if (decide(before.evidence).verdict !== 'take') return
        yes++
        const named = changesFor(before).map(({ remark }) => remark)
        const loses = (remark: Remark) => verdictsAfter(before, remark).some((after) => after !== 'take')
        const least = signs_.find((key) => loses({ key, values: {} }))
        expect(named.filter(({ key }) => signs_.includes(key)).map(({ key }) => key)).toEqual([least])
        const carrying = INTENTS.filter((intent) => loses({ key: 'change.vague-answer', values: { intent } }))
        const said = named.flatMap(({ key, values }) => (key === 'change.vague-answer' ? values.intent : []))
        if (named.length < 5) expect([...said].sort()).toEqual([...carrying].sort())
        else expect(carrying).toEqual(expect.arrayContaining(said))
        expect(named.some(({ key }) => key === 'change.match-lost')).toBe(
          before.evidence.match?.said === undefined,
        )
      }),
      options,
    )
    expect(yes).toBeGreaterThan(200)
  })
})

describe('a change that a person makes', () => {
  const REASON = 'It was agreed with us.'
  /** Explains every sign of a type, in every answer and in the room. */
  const explained = (input: DiscoveryInput, flag: FlagType): DiscoveryInput => ({
    ...input,
    reviews: [
      ...input.reviews,
      ...[...input.answers.map(({ key }) => key), OBSERVED].map(
        (answer): FlagReview => ({ flag, answer, standing: 'justified', reason: REASON }),
      ),
    ],
  })
  const named = (input: DiscoveryInput): DiscoveryInput => ({
    ...input,
    matchReviews: [
      { id: 'word', kind: 'offer', offerId: input.catalogue.offers[0]?.id ?? '', reason: REASON },
    ],
  })
  /** The same talks with more and more seen in the room. */
  const inputs = [...FIXED_DISCOVERIES, ...VERDICT_CASES.map(({ input }) => input)].flatMap((input) =>
    [0, 2, 3].map((seen) => ({
      ...input,
      behaviours: [
        ...input.behaviours,
        ...FLAG_TYPES.slice(0, seen).map((flag) => ({ flag, note: `Seen: ${flag}.` })),
      ],
    })),
  )

  it('brings the verdict that was said', () => {
    const tried = { flags: 0, match: 0, both: 0 }
    for (const input of inputs)
      for (const { remark, verdict } of assess(input).changes) {
        const { first_flag: first, second_flag: second } = remark.values
        const flag = FLAG_TYPES.find((one) => one === remark.values.flag)
        const pair = [first, second].map((name) => FLAG_TYPES.find((one) => one === name))
        if (flag) {
          tried.flags++
          expect(assess(explained(input, flag)).verdict).toBe(verdict)
        } else if (pair[0] && pair[1]) {
          tried.both++
          expect(assess(explained(explained(input, pair[0]), pair[1])).verdict).toBe(verdict)
        } else if (remark.key === 'change.match-clear') {
          tried.match++
          expect(assess(named(input)).verdict).toBe(verdict)
        }
      }
    expect(tried.flags).toBeGreaterThan(10)
    expect(tried.match).toBeGreaterThan(0)
    expect(tried.both).toBeGreaterThan(0)
  })
})
