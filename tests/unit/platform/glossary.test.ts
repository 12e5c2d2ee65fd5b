import { describe, expect, it } from 'vitest'
import en from '@/lib/platform/messages/en/glossary.json'
import ru from '@/lib/platform/messages/ru/glossary.json'
import { DIMENSIONS, INTENTS, LANGS, SPEAKERS, TOPICS, VERDICTS } from '@/lib/scoring/vocabulary'

const MESSAGES = { en, ru }

/** What the interface names, under the values that code and database use. */
const TERMS: Record<keyof typeof en, readonly string[]> = {
  verdict: VERDICTS,
  stage: ['new', 'discovery', 'assessed', 'decided', 'archived'],
  dimension: DIMENSIONS,
  speaker: SPEAKERS,
  topic: TOPICS,
  intent: INTENTS,
  role: ['consultant', 'manager', 'admin'],
  decision: ['go', 'go-with-conditions', 'no-go'],
}

describe.each(LANGS)('the glossary in %s', (lang) => {
  const groups = Object.entries(MESSAGES[lang]) as [
    keyof typeof en,
    Record<string, { word: string; hint: string }>,
  ][]

  it('names every value and no other', () => {
    expect(Object.fromEntries(groups.map(([group, terms]) => [group, Object.keys(terms)]))).toEqual(TERMS)
  })

  it('gives each value of a kind a word of its own, and explains it in one line', () => {
    for (const [group, terms] of groups) {
      const all = Object.values(terms)
      expect(new Set(all.map((term) => term.word)).size, group).toBe(all.length)
      for (const { word, hint } of all) {
        expect(word.length, word).toBeLessThanOrEqual(30)
        expect(hint, word).toMatch(/^[A-ZА-ЯЁ0-9].*\.$/)
        expect(hint.length, word).toBeLessThanOrEqual(140)
        expect(`${word}${hint}`, word).not.toMatch(/[{}<>']/)
      }
    }
  })
})
