import { describe, expect, it } from 'vitest'
import type { AnswerEvidence, Evidence, FlagEvidence } from '@/lib/scoring/evidence'
import { changesOf } from '@/lib/scoring/explain'
import { FLAG_TYPES, type Intent } from '@/lib/scoring/vocabulary'

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
    changesOf(evidence, (cleared) => evidence.flags.filter(({ flag }) => !cleared.has(flag))).map(
      ({ remark: { key, values }, verdict }) =>
        [key.replace('change.', ''), ...Object.values(values), verdict].join(' '),
    )

  it('are what would lose it where it is a take: an answer that carries it, a sign, the match', () => {
    expect(named(clean)).toEqual([
      'vague-answer outcome-evidence clarify',
      'grave-sign clarify',
      'match-lost clarify',
      'vague-answer problem clarify',
    ])
  })

  it('are a lesser sign where something is there already, and no match that a person spoke of', () => {
    const flags = [serious('price-first', -30)]
    const match = { fit: 80, nothingFits: false, said: 'offer' } as const
    expect(named({ ...clean, flags, match })).toEqual([
      'vague-answer outcome-evidence clarify',
      'serious-sign clarify',
      'vague-answer problem clarify',
    ])
  })

  it('are of one answer alone: where another says it too, none is lost', () => {
    const answers = [...all, said('outcome-evidence', 80, { key: 'second' }), said('scope', 80)]
    expect(named({ ...clean, answers })).toEqual(['grave-sign clarify', 'match-lost clarify'])
  })

  it('count the clarification by which an answer becomes concrete', () => {
    const stuck = said('scope', 30, { rounds: [30, 30, 30, 30], clarifications: 3 })
    expect(named({ ...clean, answers: [...all, stuck] })).toEqual(['concrete-answer scope take'])
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
