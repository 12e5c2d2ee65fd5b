import { describe, expect, it } from 'vitest'
import { letterQuestions, MOST_QUESTIONS } from '@/lib/assessments/letter-questions'
import { suggestedVariant } from '@/lib/assessments/letter-variant'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { assess } from '@/lib/scoring/assess'
import type { Answer, DiscoveryInput, Round } from '@/lib/scoring/discovery'
import { VERDICTS } from '@/lib/scoring/vocabulary'

const SLOGAN =
  'We want to build an effective system and raise the level of our culture to leverage synergies.'

const inputOf = (problem: readonly Round[]): DiscoveryInput => ({
  lang: 'en',
  catalogue: { offers: [], never: [] },
  answers: BUILT_IN_PLAYBOOK.questions.map(
    ({ key, intent, text }): Answer => ({
      key,
      intent,
      question: text.en.ask,
      rounds: key === 'problem' ? problem : [],
    }),
  ),
  topicOrder: [],
  behaviours: [],
  reviews: [],
  clarificationBudget: 3,
})
const questions = (problem: readonly Round[], lang: 'en' | 'ru' = 'en') => {
  const input = inputOf(problem)
  return letterQuestions(input, assess(input), BUILT_IN_PLAYBOOK, lang)
}
const askOf = (key: string, lang: 'en' | 'ru') =>
  BUILT_IN_PLAYBOOK.questions.find((question) => question.key === key)?.text[lang].ask

describe('questions of a letter', () => {
  it('are those nobody asked, in the language of the letter, and few', () => {
    for (const lang of ['en', 'ru'] as const) {
      const all = questions([], lang)
      expect(all).toContain(askOf('decision', lang))
      expect(all.length).toBeLessThanOrEqual(MOST_QUESTIONS)
      expect(new Set(all).size).toBe(all.length)
    }
  })

  it('ask further where the answer stayed vague, and do not repeat what was asked', () => {
    const [first] = questions([{ text: SLOGAN, speaker: 'verbatim' }]).filter(
      (one) => one !== askOf('problem', 'en'),
    )
    expect(first).toBeDefined()
    const again = questions([
      { text: SLOGAN, speaker: 'verbatim' },
      { text: 'More synergy.', speaker: 'verbatim', probe: first ?? '' },
    ])
    expect(again).not.toContain(first)
  })

  it('never quote a retelling back as the prospect’s own words', () => {
    const told = questions([{ text: SLOGAN, speaker: 'retold' }]).join(' ')
    expect(told).not.toMatch(/synerg|culture|effective system/i)
  })
})

describe('what is quoted back in a letter', () => {
  const quoting = (text: string) =>
    questions([{ text, speaker: 'verbatim' }]).filter((one) => one.includes('“'))

  it('is the phrase that the walk would ask about, long enough to be understood', () => {
    expect(quoting('It should be better.')).toEqual([expect.stringContaining('“should be better”')])
  })

  it('is no word that was denied and no amount by itself', () => {
    expect(quoting('We do not want a process.')).toEqual([])
    expect(quoting('We want a lot of it.')).toEqual([])
  })

  it('is no "I do not know" and no "perhaps"', () => {
    const input = inputOf([])
    const answers = input.answers.map((one) =>
      one.key === 'decision'
        ? {
            ...one,
            rounds: [
              {
                text: 'Hard to say. I do not know. Perhaps the committee, maybe.',
                speaker: 'verbatim' as const,
              },
            ],
          }
        : one,
    )
    const asked = letterQuestions(
      { ...input, answers },
      assess({ ...input, answers }),
      BUILT_IN_PLAYBOOK,
      'en',
    )
    expect(asked.join(' ')).not.toMatch(/do not know|hard to say|perhaps|maybe/i)
  })
})

describe('the letter that is suggested', () => {
  const result = (verdict: (typeof VERDICTS)[number], nothingFits = false) => {
    const { match } = assess(inputOf([]))
    const ranked = nothingFits ? [{ offerId: 'nearest', score: 12, coverage: [] }] : []
    return { verdict, match: { ...match, nothingFits, ranked } }
  }

  it('follows the verdict until people have decided', () => {
    expect(VERDICTS.map((verdict) => suggestedVariant(result(verdict)))).toEqual([
      'take',
      'clarify',
      'standard-offer',
      'decline-way-of-working',
      'not-enough-info',
    ])
    const declined = result('decline', true)
    expect(suggestedVariant(declined)).toBe('decline-nothing-fits')
    const unread = { ...declined, match: { ...declined.match, ranked: [] } }
    expect(suggestedVariant(unread), 'nobody could tell').toBe('decline-way-of-working')
  })

  it('follows the people once they have', () => {
    expect(suggestedVariant(result('decline'), 'go')).toBe('take')
    expect(suggestedVariant(result('clarify'), 'go-with-conditions')).toBe('take-with-conditions')
    expect(suggestedVariant(result('take'), 'no-go')).toBe('decline-way-of-working')
    expect(suggestedVariant(result('standard-offer'), 'no-go')).toBe('standard-offer')
  })
})
