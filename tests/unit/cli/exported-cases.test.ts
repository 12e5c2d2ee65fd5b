import '@/lib/scoring/languages/all'
import { describe, expect, it } from 'vitest'
import { corpusAnswerSchema, type LabelledCase, labelledCaseSchema } from '@/lib/cli/corpus-schema'
import { exampleOf } from '@/lib/cli/training/examples'
import { trainLinear } from '@/lib/cli/training/model'
import { commonFeatures } from '@/lib/cli/training/selection'
import { OUTPUTS } from '@/lib/scoring/learned/judge'
import { FLAG_TYPES, type FlagType } from '@/lib/scoring/vocabulary'

const graded = (id: string, answer: string, flag?: FlagType): LabelledCase => ({
  id,
  lang: 'en',
  industry: 'bakeries',
  question: 'What is wrong?',
  intent: 'problem',
  answer,
  concreteness: 2,
  flags: flag ? [{ type: flag, quote: answer, severity: 2 }] : [],
})

const answers = [
  graded('ex-1', 'Tell me the price of it before we talk at all.', 'price-first'),
  graded('ex-2', 'Every comma of the report gets checked by us again.', 'nitpicking'),
  graded('ex-3', 'The ovens stand cold until eight and the bread is late.'),
  graded('ex-4', 'The bread is late because the price of flour was checked.'),
]
const heard: LabelledCase = {
  id: 'own-1',
  lang: 'en',
  industry: 'bakeries',
  question: 'What is wrong?',
  intent: 'problem',
  answer: 'The price of it before we talk.',
  flags: [{ type: 'price-first', quote: 'The price of it', severity: 2 }],
}

describe('cases that a firm exported', () => {
  it('may leave concreteness out, which the corpus may not', () => {
    expect(labelledCaseSchema.safeParse(heard).success).toBe(true)
    expect(corpusAnswerSchema.safeParse(heard).success).toBe(false)
  })

  it('teach the types that somebody judged, and nothing else', async () => {
    const own = answers.map(exampleOf)
    const names = commonFeatures(own)
    const without = await trainLinear(own, names)
    const beside = await trainLinear([...own, exampleOf(heard)], names)
    const same = (output: number) => expect(beside.outputs[output]).toEqual(without.outputs[output])
    FLAG_TYPES.forEach((flag, index) => {
      if (flag === 'price-first')
        expect(beside.outputs[OUTPUTS.passage + index]).not.toEqual(without.outputs[OUTPUTS.passage + index])
      else same(OUTPUTS.passage + index)
    })
    same(OUTPUTS.concreteness)
  })

  it('do not teach that there is no flag at all when one type was denied', async () => {
    const own = answers.map(exampleOf)
    const names = commonFeatures(own)
    const denied = exampleOf({ ...heard, flags: [], near: [{ type: 'price-first', kind: 'not-so' }] })
    const beside = await trainLinear([...own, denied], names)
    const without = await trainLinear(own, names)
    expect(beside.outputs[OUTPUTS.any]).toEqual(without.outputs[OUTPUTS.any])
  })
})
