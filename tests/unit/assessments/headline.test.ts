import { describe, expect, it } from 'vitest'
import { gravestFlag, headlineOf, passageOf } from '@/lib/assessments/headline'
import { assess } from '@/lib/scoring/assess'
import type { Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { OBSERVED } from '@/lib/scoring/flags-dimension'

const SLOGAN = 'We want to raise the culture. Synergy everywhere.'
const SCENE = 'Eilidh looks at the slate. Haddock, in since eleven, out at five. Then she walks home.'

const input: DiscoveryInput = {
  lang: 'en',
  catalogue: { offers: [], never: [] },
  answers: [
    { key: 'why-us', intent: 'why-us', question: '?', rounds: [{ text: SLOGAN, speaker: 'verbatim' }] },
    {
      key: 'outcome',
      intent: 'outcome-evidence',
      question: '?',
      rounds: [{ text: SCENE, speaker: 'verbatim' }],
    },
  ],
  topicOrder: [],
  behaviours: [{ flag: 'silent-executor', note: 'Raised a hand whenever we spoke.' }],
  reviews: [],
  clarificationBudget: 3,
}

const finding = (
  over: Partial<Finding> & Pick<Finding, 'mark' | 'points'>,
  text: string,
  quote: string,
): Finding => ({
  dimension: over.flag ? 'flags' : 'concreteness',
  ruleId: 'concreteness/any',
  ruleVersion: 1,
  quotes: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }],
  ...over,
})
const empty = finding(
  { mark: 'empty', points: -4, place: { answer: 'why-us', round: 0 } },
  SLOGAN,
  'the culture',
)
const scene = finding(
  { mark: 'concrete', points: 3, place: { answer: 'outcome', round: 0 } },
  SCENE,
  'since eleven',
)
const date = finding(
  { mark: 'concrete', points: 9, place: { answer: 'why-us', round: 0 } },
  SLOGAN,
  'Synergy',
)
const flag = (severity: 1 | 2 | 3, points: number): Finding =>
  finding(
    { mark: 'alarming', flag: 'silent-executor', severity, points, place: { answer: OBSERVED, round: 0 } },
    'Raised a hand whenever we spoke.',
    'Raised a hand',
  )

const resultOf = (
  verdict: Assessment['verdict'],
  concreteness: readonly Finding[],
  flags: readonly Finding[] = [],
): Assessment => {
  const real = assess(input)
  return {
    ...real,
    verdict,
    unknown: [{ key: 'unknown.not-asked', values: { intent: 'decision' } }],
    concreteness: { ...real.concreteness, findings: concreteness },
    flags: { ...real.flags, findings: flags },
  }
}
const chosen = (result: Assessment) => headlineOf(input, result).quote?.text

describe('the passage that matters most', () => {
  it('is the gravest flag that stands and is serious', () => {
    const result = resultOf('take', [empty, scene], [flag(2, -30), flag(3, -60)])
    expect(chosen(result)).toBe('Raised a hand whenever we spoke.')
    expect(headlineOf(input, result).quote?.mark).toBe('alarming')
    expect(gravestFlag(input, result)?.severity).toBe(3)
  })

  it('is no flag that is slight, or that a person has taken the points from', () => {
    expect(chosen(resultOf('take', [scene], [flag(1, -12)]))).toContain('since eleven')
    expect(chosen(resultOf('take', [scene], [flag(3, 0)]))).toContain('since eleven')
    expect(gravestFlag(input, resultOf('take', [], [flag(3, 0)]))).toBeNull()
  })

  it('is the empty phrase that cost most where the verdict asks for more', () => {
    for (const verdict of ['clarify', 'standard-offer'] as const)
      expect(chosen(resultOf(verdict, [scene, empty]))).toBe('We want to raise the culture.')
  })

  it('is what no offer answers where the words are concrete and only the match is in doubt', () => {
    const gap = { ...date, dimension: 'match' as const, mark: 'asked' as const, points: 0 }
    const result = resultOf('clarify', [scene, empty])
    const unclear = {
      ...result,
      concreteness: { ...result.concreteness, score: 80 },
      match: { ...result.match, score: 40, findings: [gap] },
    }
    expect(chosen(unclear)).toBe('Synergy everywhere.')
    expect(chosen({ ...unclear, match: { ...unclear.match, score: 70 } })).toBe(
      'We want to raise the culture.',
    )
  })

  it('else is a scene of success rather than a date from elsewhere, however many points that has', () => {
    expect(chosen(resultOf('take', [date, empty, scene]))).toBe('Haddock, in since eleven, out at five.')
  })

  it('is whatever was marked when there is nothing better, and nothing when nothing was', () => {
    expect(chosen(resultOf('take', [empty]))).toBe('We want to raise the culture.')
    expect(chosen(resultOf('take', [], [flag(1, -12)]))).toBe('Raised a hand whenever we spoke.')
    expect(headlineOf(input, resultOf('take', [])).quote).toBeNull()
  })

  it('comes with the first thing that is missing', () => {
    expect(headlineOf(input, resultOf('take', [])).missing?.key).toBe('unknown.not-asked')
  })

  it('stands in the text it is from', () => {
    const passage = passageOf(input, scene)
    expect(SCENE).toContain(passage?.text)
    expect(passage?.text.slice(passage.start, passage.end)).toBe('since eleven')
    expect(passageOf(input, { ...scene, quotes: [], missingFrom: 'outcome-evidence' })).toBeNull()
  })
})
