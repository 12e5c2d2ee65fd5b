import { describe, expect, it } from 'vitest'
import { bagOf, numberOf } from '@/lib/cli/training/bags'
import { type Example, exampleOf } from '@/lib/cli/training/examples'
import { halfway } from '@/lib/cli/training/halfway'
import type { Linear } from '@/lib/cli/training/model'
import { OUTPUTS } from '@/lib/scoring/learned/judge'

const holds = (values: Record<string, number>) =>
  bagOf(new Map(Object.entries(values).map(([key, value]) => [numberOf(key), value])))

/** An example whose answer and only sentence hold these features. */
function holding(whole: Record<string, number>, sentence: Record<string, number>): Example {
  const example = exampleOf({
    id: 'en-x-1',
    lang: 'en',
    industry: 'bakeries',
    question: 'What is wrong?',
    intent: 'problem',
    answer: 'The oven is cold.',
    concreteness: 2,
    flags: [],
  })
  const own = holds(sentence)
  return {
    ...example,
    whole: holds(whole),
    sentences: [{ alone: own, own, passage: own, flags: new Set() }],
  }
}

/** A linear part with the same weights for every output; the constant last. */
const linear = (names: readonly string[], ...weights: number[]): Linear => ({
  names: new Map(names.map((name, id) => [name, id])),
  outputs: Array.from({ length: OUTPUTS.concreteness + 1 }, () => Float64Array.from(weights)),
})

describe('weights halfway between all features and the kept ones', () => {
  it('are the mean where nothing was left out', () => {
    const { outputs } = halfway(linear(['a', 'b'], 2, 4, 1), linear(['b', 'a'], 6, 0, 3), [
      holding({ a: 1, b: 1 }, { a: 1 }),
    ])
    for (const own of outputs) expect([...own]).toEqual([5, 1, 2])
  })

  it('take in that rows are shorter without the others, for answers and sentences apart', () => {
    const all = linear(['a', 'b', 'c'], 10, 1, 1, 0)
    // Of the answer's length 0.6 is kept, of the sentence's 0.8.
    const { outputs } = halfway(all, linear(['a'], 2, 0), [holding({ a: 3, b: 4 }, { a: 4, c: 3, d: 9 })])
    expect(outputs[OUTPUTS.passage]?.[0]).toBeCloseTo((2 + 0.6 * 10) / 2)
    expect(outputs[OUTPUTS.any]?.[0]).toBeCloseTo((2 + 0.6 * 10) / 2)
    expect(outputs[OUTPUTS.concreteness]?.[0]).toBeCloseTo((2 + 0.6 * 10) / 2)
    expect(outputs[OUTPUTS.sentence]?.[0]).toBeCloseTo((2 + 0.8 * 10) / 2)
  })
})
