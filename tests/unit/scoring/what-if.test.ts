import { describe, expect, it } from 'vitest'
import type { AnswerEvidence, Evidence, FlagEvidence } from '@/lib/scoring/evidence'
import { decide } from '@/lib/scoring/verdict'
import { FLAG_TYPES, type FlagType, type Intent } from '@/lib/scoring/vocabulary'
import { betterOnes, TRIED, withChanges, worseOnes } from '@/lib/scoring/what-if'

const said = (
  intent: Intent,
  rounds: (number | null)[],
  more: Partial<AnswerEvidence> = {},
): AnswerEvidence => {
  const scores = rounds.filter((round) => round !== null)
  return {
    key: intent,
    intent,
    score: scores.length === 0 ? null : Math.max(...scores),
    rounds,
    words: 20 * scores.length,
    clarifications: Math.max(0, scores.length - 1),
    open: [],
    ...more,
  }
}
const stands = (flag: FlagType): FlagEvidence => ({ flag, severity: 1, points: -12, quote: '', seen: false })
const of = (answers: AnswerEvidence[], flags: FlagEvidence[] = []): Evidence => ({
  answers,
  flags,
  match: { fit: 80, nothingFits: false },
  budget: 3,
})
const OPEN = [{ start: 0, end: 7, quote: 'no idea' }]

/** The answers once one of this intent was made concrete, tried for each that may be. */
const concrete = (evidence: Evidence, intent: Intent) =>
  betterOnes(evidence)
    .filter(({ remark }) => remark.key === 'change.concrete-answer' && remark.values.intent === intent)
    .map(({ make }) => make(evidence).answers)
const worse = (evidence: Evidence) =>
  worseOnes(evidence).map((kind) => kind.map(({ make }) => make(evidence)))

describe('a concrete answer that is tried', () => {
  const scope = said('scope', [60])

  it('is one clarification more where something was said, and settles what was open', () => {
    const before = said('problem', [30, null, 20], { open: OPEN })
    expect(concrete(of([before, scope]), 'problem')).toEqual([
      [
        {
          ...before,
          score: TRIED.goodAnswer,
          rounds: [30, null, 20, TRIED.goodAnswer],
          words: 80,
          clarifications: 2,
          open: [],
        },
        scope,
      ],
    ])
  })

  it('is the first answer where nothing was said, and no clarification', () => {
    const first = { score: TRIED.goodAnswer, words: 40, clarifications: 0, open: [] }
    expect(concrete(of([scope, said('decision', [null])]), 'decision')).toEqual([
      [scope, { ...first, key: 'decision', intent: 'decision', rounds: [null, TRIED.goodAnswer] }],
    ])
    expect(concrete(of([scope]), 'decision')).toEqual([
      [scope, { ...first, key: 'decision', intent: 'decision', rounds: [TRIED.goodAnswer] }],
    ])
  })

  it('is tried where the last reply slid back, and not where nothing is left to better', () => {
    const slid = said('problem', [90, 20])
    expect(concrete(of([slid]), 'problem')).toMatchObject([
      [{ score: 90, rounds: [90, 20, TRIED.goodAnswer] }],
    ])
    const good = [TRIED.goodAnswer]
    expect(concrete(of([said('problem', good)]), 'problem')).toEqual([])
    expect(concrete(of([said('problem', good, { open: OPEN })]), 'problem')).toHaveLength(1)
  })
})

describe('a vague answer that is tried', () => {
  it('is vague in every round, and empty where it was', () => {
    const before = said('problem', [80, null, 10, 0])
    const roles = said('roles', [60])
    expect(worse(of([before, roles]))[0]?.map(({ answers }) => answers)).toEqual([
      [{ ...before, score: TRIED.poorAnswer, rounds: [TRIED.poorAnswer, null, 10, 0] }, roles],
      [before, { ...roles, score: TRIED.poorAnswer, rounds: [TRIED.poorAnswer] }],
    ])
  })

  it('is none that is as vague already, or was never given', () => {
    const vague = [said('problem', [TRIED.poorAnswer]), said('scope', [null]), said('roles', [10])]
    expect(worse(of(vague))[0]).toEqual([])
    expect(worse(of([said('problem', [TRIED.poorAnswer + 1])]))[0]).toHaveLength(1)
  })

  it('is first the one that weighs most', () => {
    const answers = [said('roles', [60]), said('outcome-evidence', [60]), said('problem', [60])]
    expect(worseOnes(of(answers))[0]?.map(({ remark }) => remark.values.intent)).toEqual([
      'outcome-evidence',
      'problem',
      'roles',
    ])
  })
})

describe('a sign that is tried', () => {
  const added = (flags: FlagEvidence[]) => worse(of([], flags))[1]?.map((made) => made.flags.at(-1))

  it('is serious, grave by words, grave in the room; with no words to quote', () => {
    expect(added([])).toMatchObject([
      { severity: 2, points: -30, quote: '', seen: false },
      { severity: 3, points: -60, quote: '', seen: false },
      { severity: 3, points: -60, quote: '', seen: true },
    ])
  })

  it('is of a type that does not stand yet, beside those that do', () => {
    const flags = FLAG_TYPES.slice(0, 3).map(stands)
    for (const made of worse(of([], flags))[1] ?? []) {
      expect(made.flags.slice(0, -1)).toEqual(flags)
      expect(FLAG_TYPES.slice(0, 3)).not.toContain(made.flags.at(-1)?.flag)
    }
  })

  it('is no graver than words of its type can be, and none where all such types stand', () => {
    const mild: readonly FlagType[] = [
      'method-meddling',
      'nitpicking',
      'price-first',
      'terms-first',
      'vendor-churn',
    ]
    for (const one of added([]) ?? []) if (one?.severity === 3) expect(mild).not.toContain(one.flag)
    const grave = FLAG_TYPES.filter((flag) => !mild.includes(flag)).map(stands)
    expect(added(grave)).toMatchObject([{ flag: 'method-meddling', severity: 2 }])
    expect(added(FLAG_TYPES.map(stands))).toEqual([])
  })
})

describe('a match that is tried', () => {
  const lost = (match: Evidence['match']) => worse({ ...of([]), match })[2]?.map((made) => made.match)

  it('is one that an offer clearly answers, or one that is unclear; it refuses nothing and nobody spoke of it', () => {
    const before = { ...of([]), match: { fit: 5, nothingFits: true, refused: 'the tooth' } }
    expect(betterOnes(before).at(-1)?.make(before)).toEqual({
      ...before,
      match: { fit: TRIED.goodMatch, nothingFits: false },
    })
    expect(lost({ fit: 80, nothingFits: false })).toEqual([{ fit: TRIED.poorMatch, nothingFits: false }])
    expect(lost({ fit: 80, nothingFits: false, said: 'offer' })).toEqual([])
    expect(lost(null)).toHaveLength(1)
  })

  it('is asked about when lost, and no reason to decline', () => {
    const answers = (['problem', 'outcome-evidence', 'decision'] as const).map((intent) => said(intent, [80]))
    const before = of(answers)
    expect(decide(before).verdict).toBe('take')
    const [, , [change] = []] = worseOnes(before)
    const after = decide(change?.make(before) ?? before)
    expect(after).toMatchObject({ verdict: 'clarify', reasons: [{ key: 'reason.match-unclear' }] })
  })
})

describe('several changes at once', () => {
  it('are all made, on the flags that are left when those are cleared', () => {
    const before = of([said('problem', [30])], [stands('price-first'), stands('nitpicking')])
    const left = [{ ...stands('nitpicking'), points: -8 }]
    const cleared: FlagType[][] = []
    const standing = (types: ReadonlySet<FlagType>) => {
      cleared.push([...types])
      return left
    }
    const tried = betterOnes(before)
    const change = (key: string) => tried.filter(({ remark }) => remark.key === key).slice(0, 1)
    const both = [...change('change.concrete-answer'), ...change('change.flag-cleared')]
    const after = withChanges(before, both, standing)
    expect(cleared).toEqual([['price-first']])
    expect(after.flags).toEqual(left)
    expect(after.answers[0]?.score).toBe(TRIED.goodAnswer)
    expect(withChanges(before, change('change.concrete-answer'), standing).flags).toEqual(before.flags)
  })
})
