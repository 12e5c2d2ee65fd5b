import { describe, expect, test } from 'vitest'
import { groupsOf } from '../../../../lib/scoring/lexicon/groups'
import { wordsFor } from '../../../../lib/scoring/lexicon/words'
import { LARGEST, LEVELS, levelChar, VALUES } from '../../../../lib/scoring/match/vectors/levels'
import { vectorOf } from '../../../../lib/scoring/match/vectors/vectors'
import type { Lang } from '../../../../lib/scoring/vocabulary'

function likeness(a: string, b: string, langs: readonly [Lang, Lang] = ['ru', 'en']): number {
  const [x, y] = [vectorOf(a, langs[0]), vectorOf(b, langs[1])]
  if (!x || !y) throw new Error(`${a} or ${b} has no vector`)
  return x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0)
}

describe('word vectors', () => {
  test.each([
    ['договор', 'contract', 'spoon'],
    ['скидками', 'discount', 'hedgehog'],
    ['ругают', 'scold', 'tractor'],
    ['сантехника', 'plumber', 'orchestra'],
    ['бухгалтерша', 'accountant', 'forest'],
  ])('%s lies nearer to %s than to %s', (russian, near, far) => {
    expect(likeness(russian, near)).toBeGreaterThan(likeness(russian, far) + 0.3)
  })

  test('have length 1 and stay the same object', () => {
    const vector = vectorOf('дом', 'ru')
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5)
    expect(vectorOf('дом', 'ru')).toBe(vector)
  })

  test('an inflected English word has the vector of its family when it has none of its own', () => {
    expect(likeness("spoon's", 'spoon', ['en', 'en'])).toBeCloseTo(1, 5)
    expect(likeness('crm', 'software', ['ru', 'en'])).toBeLessThan(1)
  })

  test.each(['', 'ъъъ', 'qqqzzz', '\u0000', '\ud800', '__proto__'])('%j has none', (form) => {
    expect(vectorOf(form, 'ru')).toBeNull()
    expect(vectorOf(form, 'en')).toBeNull()
  })

  test('levels lie evenly between the ends', () => {
    const values = Array.from({ length: LEVELS }, (_, level) => VALUES[levelChar(level).charCodeAt(0)] ?? 0)
    expect(values[0]).toBeCloseTo(-LARGEST, 5)
    expect(values.at(-1)).toBeCloseTo(LARGEST, 5)
    expect(new Set(values).size).toBe(LEVELS)
    expect(values.toSorted((a, b) => a - b)).toEqual(values)
  })
})

describe('clusters of meaning', () => {
  const groups = (form: string, lang: Lang) => {
    const word = wordsFor(lang).look(form)
    return word ? groupsOf(word) : []
  }

  test('are the same in both languages for words that mean the same', () => {
    expect(groups('ложкой', 'ru')).toEqual(groups('spoons', 'en'))
    expect(groups('spoon', 'en').map(({ weight }) => weight)).toEqual([1, 1, 1])
  })

  test('join likely meanings of a Russian word, the first of them first', () => {
    const many = groups('коса', 'ru')
    expect(new Set(many.map(({ id }) => id)).size).toBe(many.length)
    expect(many[0]?.weight).toBe(1)
    for (const { weight } of many) expect([1, 1 / 2, 1 / 3]).toContain(weight)
  })

  test('are known for most families', () => {
    for (const lang of ['en', 'ru'] as const) {
      const words = ['house', 'дом', 'buy', 'купить', 'price', 'цена', 'quickly', 'быстро']
      const known = words.filter((word) => /^[a-z]/.test(word) === (lang === 'en'))
      for (const word of known) expect(groups(word, lang).length, word).toBeGreaterThanOrEqual(3)
    }
  })
})
