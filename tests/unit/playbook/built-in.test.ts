import { describe, expect, it } from 'vitest'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { QUOTE_PLACEHOLDER } from '@/lib/playbook/clarify'
import { DEFAULT_CLARIFICATION_BUDGET, INTENTS, LANGS } from '@/lib/scoring/vocabulary'

const QUESTIONS_BY_SECTION = {
  problem: ['problem', 'why-now'],
  proof: ['outcome', 'first-sign'],
  now: ['current-state'],
  scope: ['scope'],
  people: ['decision', 'participants'],
  working: ['collaboration'],
  before: ['past-experience', 'our-part'],
  time: ['timeline'],
  money: ['budget-terms'],
  'why-us': ['why-us'],
}

const texts = BUILT_IN_PLAYBOOK.questions.flatMap((question) =>
  LANGS.map((lang) => ({ name: `${question.key}.${lang}`, lang, text: question.text[lang] })),
)
const wordingOf = ({ text }: (typeof texts)[number]) => [
  text.title,
  text.ask,
  text.why,
  ...text.mine,
  ...text.notMine,
  ...text.clarify,
]

describe('the built-in playbook', () => {
  it('asks its questions in this order, under keys that stored answers rely on', () => {
    expect(BUILT_IN_PLAYBOOK.sections.map((section) => section.key)).toEqual(
      Object.keys(QUESTIONS_BY_SECTION),
    )
    expect(BUILT_IN_PLAYBOOK.questions.map((question) => [question.section, question.key])).toEqual(
      Object.entries(QUESTIONS_BY_SECTION).flatMap(([section, keys]) => keys.map((key) => [section, key])),
    )
  })

  it('asks after every intent the scorer knows', () => {
    expect(new Set(BUILT_IN_PLAYBOOK.questions.map((question) => question.intent))).toEqual(new Set(INTENTS))
  })

  it('begins with the default budget of clarifications', () => {
    expect(BUILT_IN_PLAYBOOK.clarificationBudget).toBe(DEFAULT_CLARIFICATION_BUDGET)
  })

  it.each(texts)('$name quotes the prospect in at least one clarifying question', ({ text }) => {
    expect(text.clarify.some((one) => one.includes(QUOTE_PLACEHOLDER))).toBe(true)
  })

  it.each(texts)('$name is written in its own language', (entry) => {
    for (const wording of wordingOf(entry)) {
      const bare = wording.replace(QUOTE_PLACEHOLDER, '')
      expect(/[а-яё]/i.test(bare), bare).toBe(entry.lang === 'ru')
      expect(/[a-z]/i.test(bare), bare).toBe(entry.lang === 'en')
    }
  })

  it('says nothing twice', () => {
    for (const lang of LANGS) {
      const all = texts.filter((entry) => entry.lang === lang).flatMap(wordingOf)
      expect(all.filter((wording, i) => all.indexOf(wording) !== i)).toEqual([])
    }
  })

  it('ends every question that is asked with a mark', () => {
    for (const { text } of texts) {
      for (const one of [text.ask, ...text.clarify]) expect(one).toMatch(/[?.]$/)
    }
  })
})
