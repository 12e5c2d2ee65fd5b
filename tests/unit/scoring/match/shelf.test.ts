import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featuresOf } from '@/lib/scoring/match/features'
import { likestAmong } from '@/lib/scoring/match/likest'
import { DIMENSIONS, dot } from '@/lib/scoring/match/meaning'
import { nearnessTo } from '@/lib/scoring/match/nearness'
import { similarityOf, vectorsOf } from '@/lib/scoring/match/similarity'

describe('the likest of many words', () => {
  const vector = fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
    .filter((values) => values.some((value) => Math.abs(value) > 0.01))
    .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)))

  it('is the one that a look at each of them finds', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 12 }), vector, (words, asked) => {
        const top = Math.max(0, ...words.map((word) => dot(word, asked)))
        expect(likestAmong(words)(asked)).toBeCloseTo(top, 6)
      }),
    )
  })

  it('is the word itself where it is among them', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 5 }), (words) => {
        expect(words.map(likestAmong(words))).toEqual(words.map(() => 1))
      }),
    )
  })
})

it('a text is as near to each of many as to each by itself', () => {
  const rarity = { stems: () => 1, concepts: () => 2, grams: (key: string) => key.length }
  const read = (text: string) => vectorsOf(featuresOf(text), rarity)
  const texts = ['The owner knows which planks to replace', 'insurance claims', '', 'доска за доской'].map(
    read,
  )
  const asked = read('Which planks of my boat, and who insures it? Доски старые.')
  const near = nearnessTo(texts)
  const all = near.to(asked)
  texts.forEach((text, at) => {
    const [stems = 0, concepts = 0, grams = 0] = (['stems', 'concepts', 'grams'] as const).map((kind) => {
      expect(near.by(kind, asked)[at]).toBeCloseTo(similarityOf(kind, asked, text), 9)
      return similarityOf(kind, asked, text)
    })
    expect(all[at]).toBeCloseTo(concepts + stems / 2 + grams / 2, 9)
  })
  expect([...all].map((value) => value > 0)).toEqual([true, true, false, true])
})
