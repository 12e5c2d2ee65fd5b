import { describe, expect, it } from 'vitest'
import { ruleFigures } from '@/lib/cli/training/rule-figures'
import figures from '@/lib/scoring/learned/figures.gen.json'
import { RULES } from '@/lib/scoring/rules/registry'
import type { FlagType, Lang } from '@/lib/scoring/vocabulary'

type Judged = Parameters<typeof ruleFigures>[0][number]

const ruleOf = (mark: string) => {
  const rule = RULES.find((one) => one.mark === mark)
  if (!rule) throw new Error(`no rule marks ${mark}`)
  return rule
}
const CONCRETE = ruleOf('concrete')
const EMPTY = ruleOf('empty')
const ALARMING = ruleOf('alarming')
const flag = ALARMING.flag as FlagType

/** An answer in which some rules spoke, each as often as it is named. */
function said(
  rules: readonly (typeof CONCRETE)[],
  label: number,
  flags: FlagType[] = [],
  lang: Lang = 'en',
): Judged {
  const answer: Judged['answer'] = {
    id: 'en-x-1',
    lang,
    industry: 'bakeries',
    question: 'What is wrong?',
    intent: 'problem',
    answer: 'The oven is cold.',
    concreteness: label,
    flags: [],
  }
  return { answer, flags: new Set(flags), hits: rules.map((rule) => ({ rule, range: { from: 0, to: 1 } })) }
}
const of = (examples: readonly Judged[], rule: typeof CONCRETE, lang: Lang = 'en') =>
  ruleFigures(examples)[rule.id]?.[lang]

describe('the figures of a rule', () => {
  it('are of a flag: right where that flag is labelled, whatever the label of concreteness', () => {
    const other = flag === 'disrespect' ? 'nitpicking' : 'disrespect'
    const examples = [
      said([ALARMING], 0, [flag]),
      said([ALARMING], 4, [flag, other]),
      said([ALARMING], 2, [other]),
      said([ALARMING], 2),
      said([], 2, [flag]),
      said([CONCRETE], 2, [flag]),
      said([], 0),
    ]
    expect(of(examples, ALARMING)).toEqual({ said: 4, right: 2, there: 4 })
  })

  it('are of concreteness: right above or below the middle, and in the middle for neither', () => {
    const examples = [0, 1.5, 2, 2.5, 4].map((label) => said([CONCRETE, EMPTY], label))
    expect(of(examples, CONCRETE)).toEqual({ said: 5, right: 2, there: 2 })
    expect(of(examples, EMPTY)).toEqual({ said: 5, right: 2, there: 2 })
    const high = [said([EMPTY], 4), said([], 3)]
    expect(of(high, EMPTY)).toEqual({ said: 1, right: 0, there: 0 })
    expect(of(high, CONCRETE)).toEqual({ said: 0, right: 0, there: 2 })
  })

  it('count an answer once, however often the rule speaks in it', () => {
    expect(of([said([CONCRETE, CONCRETE, CONCRETE], 4)], CONCRETE)).toEqual({ said: 1, right: 1, there: 1 })
  })

  it('keep the languages apart', () => {
    const examples = [said([CONCRETE], 4), said([CONCRETE], 0, [], 'ru'), said([], 4, [], 'ru')]
    expect(of(examples, CONCRETE)).toEqual({ said: 1, right: 1, there: 1 })
    expect(of(examples, CONCRETE, 'ru')).toEqual({ said: 1, right: 0, there: 1 })
  })

  it('are there of every rule, also where it never speaks, and are shipped so', () => {
    const ids = RULES.map(({ id }) => id).sort()
    expect(Object.keys(ruleFigures([])).sort()).toEqual(ids)
    expect(ruleFigures([])[ids[0] ?? '']).toEqual({
      en: { said: 0, right: 0, there: 0 },
      ru: { said: 0, right: 0, there: 0 },
    })
    expect(Object.keys(figures.rules).sort()).toEqual(ids)
    for (const figure of Object.values(figures.rules).flatMap(({ en, ru }) => [en, ru])) {
      expect(figure.right).toBeLessThanOrEqual(Math.min(figure.said, figure.there))
    }
  })
})
