import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/scoring/finding'
import { gradeText } from '@/lib/scoring/grade'
import { RULES } from '@/lib/scoring/rules/registry'
import { confidenceOf, readText } from '@/lib/scoring/score'
import type { ReadOptions } from '@/lib/scoring/text/read'
import { FIXED_TEXTS } from '../../fixtures/fixed-texts'

const OPTIONS: ReadOptions = { intent: 'collaboration', speaker: 'verbatim' }
const EXAMPLES = RULES.flatMap(({ flags }) => [...flags.en, ...flags.ru]).map((one) =>
  one.replaceAll(/[⟦⟧]/g, ''),
)
const talk = fc.oneof(
  fc.constantFrom(...FIXED_TEXTS),
  fc
    .array(fc.constantFrom(...EXAMPLES), { maxLength: 5 })
    .map((list) => ({ text: list.join(' '), options: OPTIONS })),
)
const RUNS = { numRuns: 100, seed: 20_261_123 }

/** A phrase, then what the words as a whole add, then a question to the consultant. */
const kindOf = ({ ruleId, mark }: Finding): number =>
  mark === 'asked' ? 2 : ruleId === 'concreteness/learned' ? 1 : 0

describe('a text that is graded among many', () => {
  it('is said of it what is said of one that is read live', () => {
    let flags = 0
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const { concreteness, findings, suggested } = readText(text, options)
        const asserted = findings.filter(({ flag, mark }) => flag !== undefined && mark !== 'asked')
        expect(gradeText(text, options)).toEqual({ concreteness, flags: asserted, suggested })
        flags += asserted.length
      }),
      RUNS,
    )
    expect(flags).toBeGreaterThan(0)
  })
})

describe('a text that is read live', () => {
  it('shows its findings where they begin, those of the whole and the questions behind the phrases there', () => {
    const seen = [0, 0, 0]
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const { findings } = readText(text, options)
        const places = findings.map((one) => [one.quotes[0]?.start ?? 0, kindOf(one)] as const)
        for (const [, kind] of places) seen[kind] = (seen[kind] ?? 0) + 1
        expect(places).toEqual([...places].sort(([a, x], [b, y]) => a - b || x - y))
      }),
      RUNS,
    )
    for (const often of seen) expect(often).toBeGreaterThan(10)
  })

  it('sums to its score, with what the words as a whole add', () => {
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const { findings, base, concreteness } = readText(text, options)
        const own = findings.filter(({ dimension }) => dimension === 'concreteness')
        if (concreteness !== null)
          expect(own.reduce((sum, { points }) => sum + points, base)).toBe(concreteness)
        expect(concreteness === null).toBe(!/[\p{L}\p{N}]/u.test(text))
      }),
      RUNS,
    )
  })

  it('asks the consultant of the types it suggests, and further of none it did not ask about', () => {
    let asked = 0
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const { findings, further, suggested } = readText(text, options)
        const types = findings.flatMap(({ mark, flag }) => (mark === 'asked' && flag ? [flag] : []))
        asked += types.length
        expect(suggested).toEqual(expect.arrayContaining(types))
        for (const { flag, mark } of further) {
          expect(mark).toBe('asked')
          expect(types).toContain(flag)
        }
      }),
      RUNS,
    )
    expect(asked).toBeGreaterThan(10)
  })

  it('says nothing of what holds no words', () => {
    const nothing = { concreteness: null, confidence: 0, base: 28, findings: [], further: [], ask: null }
    expect(readText('', OPTIONS)).toEqual({ ...nothing, lang: 'en', suggested: [] })
    for (const text of [' \n', '...', '— !']) expect(readText(text, OPTIONS)).toMatchObject(nothing)
  })

  it('is trusted by half at twelve words, more with each word and never wholly', () => {
    expect(confidenceOf(0)).toBe(0)
    expect(confidenceOf(12)).toBe(0.5)
    expect(confidenceOf(36)).toBe(0.75)
    const twelve = 'By Friday, Peter signs the twelve invoices at the desk in hall two.'
    expect(readText(twelve, OPTIONS).confidence).toBeGreaterThan(0.5)
    expect(readText('By Friday, Peter signs the twelve invoices at the desk. Yes.', OPTIONS).confidence).toBe(
      11 / 23,
    )
  })

  it('is told its language by its letters, unless one is given', () => {
    expect(readText('Пётр подписал двенадцать накладных.', OPTIONS).lang).toBe('ru')
    expect(readText('Peter signed.', OPTIONS).lang).toBe('en')
    expect(readText('Peter signed.', { ...OPTIONS, lang: 'ru' }).lang).toBe('ru')
  })

  it('is asked what is missing in an answer to its own question', () => {
    expect(readText('Well, you see', { ...OPTIONS, intent: 'timeline' }).ask?.key).toBe('ask.missing-time')
    expect(readText('In March Peter prints forty invoices and carries them to Anna.', OPTIONS).ask).toBeNull()
  })
})
