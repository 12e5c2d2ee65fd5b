import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledCaseSchema } from '@/lib/cli/corpus-schema'
import { casesOf, type SpokenReply } from '@/lib/discovery/labelled-cases'
import type { FlagType } from '@/lib/scoring/vocabulary'

const reply = (over: Partial<SpokenReply> = {}): SpokenReply => ({
  id: '0192f0c0-0000-7000-8000-000000000001-problem-0',
  industry: 'bakeries',
  speaker: 'verbatim',
  intent: 'problem',
  questions: ['What is going wrong?'],
  text: 'We look over the drawings every Friday, with a red pencil. What does it cost?',
  suggestions: [],
  reviews: [],
  findings: [],
  ...over,
})

const suggestion = (clause: string, standing: 'confirmed' | 'dismissed', flag: FlagType = 'nitpicking') => ({
  flag,
  clause,
  standing,
  severity: 2 as const,
  likelihood: 0.41,
  scorerVersion: '1.1.0',
})

describe('cases of a reply', () => {
  it('are flags where it was so, near misses where it was not', () => {
    const [only, ...more] = casesOf(
      reply({
        suggestions: [
          suggestion('with a red pencil', 'confirmed'),
          suggestion('What does it cost', 'dismissed', 'price-first'),
        ],
      }),
    )
    expect(more).toEqual([])
    expect(only).toEqual({
      id: 'own-0192f0c0-0000-7000-8000-000000000001-problem-0',
      lang: 'en',
      industry: 'bakeries',
      speaker: 'verbatim',
      question: 'What is going wrong?',
      intent: 'problem',
      answer: reply().text,
      flags: [{ type: 'nitpicking', quote: 'with a red pencil', severity: 2 }],
      near: [{ type: 'price-first', kind: 'not-so' }],
      note: 'nitpicking asked at 0.41 by scorer 1.1.0; price-first asked at 0.41 by scorer 1.1.0',
    })
    expect(labelledCaseSchema.safeParse(only).success).toBe(true)
  })

  it('tell what was denied from what was so with reason', () => {
    const finding = {
      dimension: 'flags',
      ruleId: 'flags/x',
      ruleVersion: 1,
      mark: 'alarming',
      points: -30,
      flag: 'price-first',
      quotes: [{ start: 58, end: 75, quote: 'What does it cost' }],
    } as const
    const near = (standing: 'justified' | 'dismissed') =>
      casesOf(reply({ reviews: [{ flag: 'price-first', standing }], findings: [finding] }))[0]?.near
    expect(near('justified')).toEqual([{ type: 'price-first', kind: 'legitimate' }])
    expect(near('dismissed')).toEqual([{ type: 'price-first', kind: 'not-so' }])
    expect(casesOf(reply({ reviews: [{ flag: 'price-first', standing: 'dismissed' }] }))).toEqual([])
  })

  it('are none where the words are gone', () => {
    expect(casesOf(reply({ suggestions: [suggestion('never said in this room', 'confirmed')] }))).toEqual([])
  })

  it('of a reply that is too long keep every label, each with the words around it', () => {
    const text = `${'We bake bread all night long. '.repeat(300)}They counted commas. ${'Then we slept. '.repeat(600)}They counted dots.`
    const cases = casesOf(
      reply({
        text,
        suggestions: [
          suggestion('They counted dots', 'confirmed'),
          suggestion('They counted commas', 'confirmed'),
        ],
      }),
    )
    expect(cases.flatMap(({ flags }) => flags.map(({ quote }) => quote))).toEqual([
      'They counted commas',
      'They counted dots',
    ])
    expect(new Set(cases.map(({ id }) => id)).size).toBe(2)
    for (const one of cases) expect(labelledCaseSchema.safeParse(one).error).toBeUndefined()
  })

  it('are what the corpus takes, whatever was said', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed())
    const words = fc.oneof(wild, fc.constantFrom('да, цена', 'the price', '🙂', '', '  ', 'ё'))
    fc.assert(
      fc.property(words, words, words, fc.boolean(), fc.nat(200), (a, clause, c, yes, times) => {
        const text = a.repeat(times) + clause + c
        const cases = casesOf(
          reply({
            id: a + c,
            text,
            industry: a,
            questions: [c, clause.repeat(90)],
            suggestions: [suggestion(clause, yes ? 'confirmed' : 'dismissed')],
          }),
        )
        for (const one of cases) expect(labelledCaseSchema.safeParse(one).error).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  })
})
