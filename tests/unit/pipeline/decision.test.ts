import { describe, expect, it } from 'vitest'
import { isAgainstVerdict } from '@/lib/pipeline/decision-policy'
import { CHOICES, decisionSchema, MAX_REASON } from '@/lib/pipeline/decision-schema'
import { VERDICTS } from '@/lib/scoring/vocabulary'

describe('a decision against the verdict', () => {
  it('is told for each pair of verdict and choice', () => {
    const against = VERDICTS.map((verdict) => [
      verdict,
      CHOICES.filter((choice) => isAgainstVerdict(verdict, choice)).join(' '),
    ])
    expect(Object.fromEntries(against)).toEqual({
      take: 'no-go',
      clarify: 'go no-go',
      'standard-offer': 'go go-with-conditions',
      decline: 'go go-with-conditions',
      'not-enough-info': 'go go-with-conditions',
    })
  })

  it('leaves one way at least to follow every verdict', () => {
    for (const verdict of VERDICTS)
      expect(
        CHOICES.some((choice) => !isAgainstVerdict(verdict, choice)),
        verdict,
      ).toBe(true)
  })
})

describe('the form of a decision', () => {
  const id = '01234567-89ab-7cde-8f01-23456789abcd'
  const given = { prospectId: id, assessmentId: id, choice: 'go', reason: 'They count what they waste.' }
  const problem = (input: object) => {
    const result = decisionSchema.safeParse(input)
    return result.success ? null : [result.error.issues[0]?.path.join('.'), result.error.issues[0]?.message]
  }

  it('needs a reason that is more than spaces, and no longer than the limit', () => {
    expect(problem(given)).toBeNull()
    expect(problem({ ...given, reason: ' \n\u0000 ' })).toEqual(['reason', 'reason-required'])
    expect(problem({ ...given, reason: 'x'.repeat(MAX_REASON + 1) })).toEqual(['reason', 'too-long'])
  })

  it('needs conditions where there are conditions, and drops them elsewhere', () => {
    expect(problem({ ...given, choice: 'go-with-conditions' })).toEqual(['conditions', 'conditions-required'])
    expect(decisionSchema.parse({ ...given, conditions: 'left over' }).conditions).toBe('')
  })

  it('refuses what is no choice and no id', () => {
    expect(problem({ ...given, choice: 'maybe' })).toEqual(['choice', 'choose'])
    expect(problem({ ...given, prospectId: "'; drop" })).toEqual(['prospectId', 'not-found'])
  })

  it('keeps what people type storable', () => {
    expect(decisionSchema.parse({ ...given, reason: ' yes \ud83d\u0000 👍 ' }).reason).toBe('yes \ufffd 👍')
  })
})
