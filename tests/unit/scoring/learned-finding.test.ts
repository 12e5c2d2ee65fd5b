import { describe, expect, it } from 'vitest'
import { alarmsOf } from '@/lib/scoring/alarms'
import { learnedFinding } from '@/lib/scoring/learned/concreteness'
import { detector } from '@/lib/scoring/rules/registry'
import { readText } from '@/lib/scoring/score'
import { read } from '@/lib/scoring/text/read'
import type { Lang } from '@/lib/scoring/vocabulary'
import { FIXED_TEXTS } from '../../fixtures/fixed-texts'

/** A text, and what the learned part would say of it if it gave or took so many points. */
function said(text: string, points: number, lang: Lang) {
  const reading = read(text, { intent: 'problem', speaker: 'verbatim', lang })
  const { judgement } = alarmsOf(detector(), reading)
  return { finding: learnedFinding(reading, judgement, points), concreteness: judgement.concreteness }
}
const without = (text: string, words: readonly string[]): string =>
  words.reduce((left, word) => left.replace(word, ''), text)

/** Emptiness around one clause that can be checked, and the words that make it so. */
const MIXED = [
  [
    'en',
    'We want to be better in every respect. On Tuesday the baker left forty loaves in the van. It is about the right attitude.',
    'On Tuesday the baker left forty loaves in the van',
    ['baker', 'loaves', 'van', 'Tuesday', 'forty'],
    'We want to be better in every respect',
  ],
  [
    'ru',
    'Хочется выйти на новый уровень развития. Во вторник пекарь забыл в фургоне сорок буханок. Всё дело в правильном отношении.',
    'Во вторник пекарь забыл в фургоне сорок буханок',
    ['пекарь', 'фургоне', 'буханок', 'вторник', 'сорок'],
    'Хочется выйти на новый уровень развития',
  ],
] as const

describe('what the words as a whole say of concreteness', () => {
  it('is nothing where they add nothing', () => {
    expect(said('On Tuesday the baker left.', 0, 'en').finding).toBeNull()
    expect(said('', 5, 'en').finding).toBeNull()
  })

  it.each(MIXED)(
    'quotes the clause that speaks for it, and names its words (%s)',
    (lang, text, clause, words) => {
      const { finding } = said(text, 7, lang)
      expect(finding).toMatchObject({ dimension: 'concreteness', mark: 'concrete', points: 7 })
      expect(finding?.quotes.map(({ quote }) => quote)).toEqual([clause])
      expect(finding?.words).toHaveLength(3)
      expect(words).toEqual(expect.arrayContaining([...(finding?.words ?? [])]))
    },
  )

  it.each(MIXED)('quotes what is empty where it takes points (%s)', (lang, text, ...[, , empty]) => {
    const { finding } = said(text, -7, lang)
    expect(finding).toMatchObject({ dimension: 'concreteness', mark: 'empty', points: -7 })
    expect(finding?.quotes.map(({ quote }) => quote)).toEqual([empty])
    expect(finding?.words).not.toHaveLength(0)
  })

  it('quotes nothing where no sentence is so by itself', () => {
    const concrete = said('On Tuesday the baker left forty loaves in the van. Honestly.', -7, 'en').finding
    expect(concrete).toMatchObject({ mark: 'empty', points: -7, quotes: [] })
    const hollow = said('Хочется выйти на новый уровень развития. Как-то так.', 7, 'ru').finding
    expect(hollow).toMatchObject({ mark: 'concrete', points: 7, quotes: [] })
    expect(hollow?.words).toBeUndefined()
  })

  it.each(MIXED)('names words that weigh: without them the text reads otherwise (%s)', (lang, text) => {
    for (const points of [7, -7]) {
      const { finding, concreteness } = said(text, points, lang)
      const left = said(without(text, finding?.words ?? []), points, lang).concreteness
      expect(Math.sign(concreteness - left)).toBe(Math.sign(points))
    }
  })

  it('names words of the clause alone, each once, none that only joins others', () => {
    let named = 0
    for (const { text, options } of FIXED_TEXTS) {
      const finding = readText(text, options).findings.find(({ ruleId }) => ruleId === 'concreteness/learned')
      const { words = [], quotes = [] } = finding ?? {}
      named += words.length
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) {
        expect(quotes[0]?.quote).toContain(word)
        expect(['and', 'the', 'is', 'we', 'you', 'и', 'что', 'вы', 'с', 'в']).not.toContain(
          word.toLowerCase(),
        )
      }
    }
    expect(named).toBeGreaterThan(10)
  })
})
