import '@/lib/scoring/languages/all'
import { describe, expect, test } from 'vitest'
import { assess } from '@/lib/scoring/assess'
import type { AnsweredSuggestion, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { readText } from '@/lib/scoring/score'
import { CONFIRMED_RULE, withAnswers } from '@/lib/scoring/suggestions-answered'
import { FLAG_POINTS } from '@/lib/scoring/weights'

const TEXT = 'She goes over each page, line by line, with a red pencil. Anna rings the depot at six.'

const asked = (text: string): Finding => {
  const found = readText(text, { intent: 'collaboration', speaker: 'verbatim' }).findings.find(
    ({ mark }) => mark === 'asked',
  )
  if (!found) throw new Error('the scorer asks nothing of this text')
  return found
}

const answer = (standing: AnsweredSuggestion['standing'], given: Partial<AnsweredSuggestion> = {}) => {
  const { flag = 'nitpicking', quotes, severity = 2 } = asked(TEXT)
  return { flag, answer: 'how', round: 0, clause: quotes[0]?.quote ?? '', severity, standing, ...given }
}

const discovery = (answered: AnsweredSuggestion[], text = TEXT): DiscoveryInput => ({
  lang: 'en',
  catalogue: { offers: [], never: [] },
  answers: [
    { key: 'how', intent: 'collaboration', question: 'How?', rounds: [{ text, speaker: 'verbatim' }] },
  ],
  topicOrder: [],
  behaviours: [],
  reviews: [],
  clarificationBudget: 3,
  ...(answered.length > 0 ? { answered } : {}),
})

describe('a suggestion', () => {
  test('says how likely it is and how grave it would be', () => {
    const { likelihood = 0, severity } = asked(TEXT)
    expect(likelihood).toBeGreaterThan(0)
    expect(likelihood).toBeLessThanOrEqual(1)
    expect([1, 2, 3]).toContain(severity)
  })

  test('is evidence once it is confirmed: an exact quote, points, and a sum that holds', () => {
    expect(assess(discovery([])).flags.score).toBe(100)
    const { flags } = assess(discovery([answer('confirmed')]))
    const [finding] = flags.findings
    expect(finding).toMatchObject({ ruleId: CONFIRMED_RULE, mark: 'confirmed', flag: 'nitpicking' })
    expect(finding?.place).toEqual({ answer: 'how', round: 0 })
    for (const { start, end, quote } of finding?.quotes ?? []) expect(TEXT.slice(start, end)).toBe(quote)
    expect(finding?.points).toBe(FLAG_POINTS[2])
    expect(flags.score).toBe(100 + (finding?.points ?? 0))
  })

  test('changes nothing when it is dismissed, and is not asked again of that clause', () => {
    expect(assess(discovery([answer('dismissed')])).flags).toEqual(assess(discovery([])).flags)
    const { findings } = readText(TEXT, { intent: 'collaboration', speaker: 'verbatim' })
    const left = withAnswers(findings, TEXT, [answer('dismissed')])
    expect(left.filter(({ mark }) => mark === 'asked')).toEqual([])
    expect(left.length).toBe(findings.length - 1)
  })

  test('that was dismissed takes nothing when a later scorer asserts it of that clause', () => {
    const text = 'First tell me the price and give us a discount, then we talk.'
    const { flags } = assess(discovery([], text))
    const [sure] = flags.findings
    expect(sure?.points).toBeLessThan(0)
    const word = answer('dismissed', { flag: 'price-first', clause: text })
    const after = assess(discovery([word], text)).flags
    expect(after.findings[0]).toMatchObject({ ruleId: sure?.ruleId, points: 0, denied: true })
    expect(after.score).toBe(100)
  })

  test('that was confirmed counts once where a later scorer asserts it too', () => {
    const text = 'First tell me the price and give us a discount, then we talk.'
    const word = answer('confirmed', { flag: 'price-first', clause: text })
    const { findings } = assess(discovery([word], text)).flags
    expect(findings.map(({ mark }) => mark)).toEqual(['confirmed'])
  })
})
