import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featuresOf, type Key } from '@/lib/scoring/match/features'
import { looksAt } from '@/lib/scoring/match/looks'
import { DIMENSIONS, dot } from '@/lib/scoring/match/meaning'
import { nearnessTo } from '@/lib/scoring/match/nearness'
import { similarityOf, vectorsOf } from '@/lib/scoring/match/similarity'

describe('words laid beside those of a shelf', () => {
  const vector = fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
    .filter((values) => values.some((value) => Math.abs(value) > 0.01))
    .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)))
  const wordsOf = (vectors: readonly Float32Array[]) =>
    vectors.map((vector, at) => {
      const norm = `word ${at}`
      return { word: { norm, stem: norm, start: 0, end: 0 }, weight: 1, vector }
    })
  const topOf = (of: Float32Array, among: readonly Float32Array[]) =>
    Math.max(0, ...among.map((one) => dot(of, one)))

  it('are as like as a look at each pair finds', () => {
    fc.assert(
      fc.property(
        fc.array(vector, { minLength: 1, maxLength: 7 }),
        fc.array(vector, { maxLength: 9 }),
        (shelf, asked) => {
          const looks = looksAt(shelf)(wordsOf(asked))
          const tops = looks.tops(Int32Array.from(shelf.keys()))
          expect(tops).toHaveLength(asked.length)
          asked.forEach((one, at) => {
            expect(tops[at]).toBeCloseTo(topOf(one, shelf), 6)
          })
          shelf.forEach((one, id) => {
            expect(looks.likest(id)).toBeCloseTo(topOf(one, asked), 6)
          })
        },
      ),
    )
  })

  it('are like nothing where there is nothing', () => {
    const looks = looksAt([])(wordsOf([new Float32Array(DIMENSIONS)]))
    expect(looks.tops(new Int32Array())).toEqual([0])
  })
})

it('a text is as near to each of many as to each by itself', () => {
  const rarity = { stems: () => 1, concepts: () => 2, grams: (key: Key) => 1 + (Number(key) % 5) }
  const read = (text: string) => vectorsOf(featuresOf(text), rarity)
  const texts = ['The owner knows which planks to replace', 'insurance claims', '', 'доска за доской'].map(
    read,
  )
  const asked = read('Which planks of my boat, and who insures it? Доски старые.')
  const near = nearnessTo(texts)
  const all = near.to(asked)
  texts.forEach((text, at) => {
    const [stems = 0, concepts = 0, grams = 0] = (['stems', 'concepts', 'grams'] as const).map((kind) => {
      expect(near.by(asked)[kind][at]).toBeCloseTo(similarityOf(kind, asked, text), 9)
      return similarityOf(kind, asked, text)
    })
    expect(all[at]).toBeCloseTo(concepts + stems / 2 + grams / 2, 9)
  })
  expect([...all].map((value) => value > 0)).toEqual([true, true, false, true])
})
