import { describe, expect, it } from 'vitest'
import { canonical, differences } from '@/lib/assessments/same-input'
import type { DiscoveryInput } from '@/lib/scoring/discovery'

const input: DiscoveryInput = {
  lang: 'en',
  catalogue: { offers: [], never: ['logos'] },
  answers: [
    {
      key: 'problem',
      intent: 'problem',
      question: 'What?',
      rounds: [{ text: '80 litres', speaker: 'verbatim' }],
    },
  ],
  topicOrder: ['need', 'price'],
  behaviours: [],
  reviews: [],
  clarificationBudget: 3,
}
const was = { input, scorerVersion: '1.0.0' }

describe('what changed since an assessment', () => {
  it('is nothing for the same input with its keys in another order', () => {
    const shuffled = JSON.parse(
      '{"reviews":[],"behaviours":[],"clarificationBudget":3,"topicOrder":["need","price"],"lang":"en","answers":[{"rounds":[{"speaker":"verbatim","text":"80 litres"}],"question":"What?","intent":"problem","key":"problem"}],"catalogue":{"never":["logos"],"offers":[]}}',
    )
    expect(differences(was, { input: shuffled, scorerVersion: '1.0.0' })).toEqual([])
  })

  it('names each part that differs', () => {
    const [first] = input.answers
    const retold = first ? [{ ...first, rounds: [{ text: '80 litres', speaker: 'retold' as const }] }] : []
    expect(differences(was, { ...was, input: { ...input, answers: retold } })).toEqual(['answers'])
    expect(
      differences(was, {
        scorerVersion: '1.1.0',
        input: {
          ...input,
          topicOrder: ['price', 'need'],
          catalogue: { offers: [], never: [] },
          reviews: [{ flag: 'unrealistic', answer: 'timeline', standing: 'justified', reason: 'law' }],
        },
      }),
    ).toEqual(['observations', 'reviews', 'catalogue', 'scorer'])
  })

  it('minds the order of lists, and no absent members', () => {
    expect(canonical({ b: [1, 2], a: undefined })).toBe('{"b":[1,2]}')
    expect(canonical([2, 1])).not.toBe(canonical([1, 2]))
    expect(canonical(['a,b'])).not.toBe(canonical(['a', 'b']))
  })
})
