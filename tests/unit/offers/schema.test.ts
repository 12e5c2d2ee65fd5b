import { describe, expect, it } from 'vitest'
import {
  addPhraseSchema,
  confirmPhrasesSchema,
  lines,
  MAX_CONFIRMED,
  MAX_LINE,
  MAX_LINES,
  offerSchema,
  tryRequestSchema,
} from '@/lib/offers/schema'

const offer = {
  title: 'Wall',
  does: 'We sit beside you.',
  outcomes: [],
  not: [],
  format: '',
  standard: false,
}

describe('an offer as it is typed', () => {
  it('keeps one line an item, without blank lines and repetitions', () => {
    expect(lines.parse([' one ', '', '  ', 'two\twords', 'one'])).toEqual(['one', 'two words'])
  })

  it('cannot hold what the database cannot', () => {
    const parsed = offerSchema.parse({ ...offer, title: 'Wa\u0000ll \ud800', does: ' шаг 😀 \u0000' })
    expect(parsed.title).toBe('Wall \ufffd')
    expect(parsed.does).toBe('шаг 😀')
  })

  it.each([
    [{ title: ' \u0000 ' }, 'title', 'required'],
    [{ title: 'x'.repeat(161) }, 'title', 'too-long'],
    [{ does: 'x'.repeat(1_000_000) }, 'does', 'too-long'],
    [{ outcomes: ['fine', 'x'.repeat(MAX_LINE + 1)] }, 'outcomes.1', 'line-too-long'],
    [{ not: Array.from({ length: MAX_LINES + 1 }, (_, i) => `line ${i}`) }, 'not', 'too-many-lines'],
  ])('names the field that is wrong: %#', (change, path, message) => {
    const result = offerSchema.safeParse({ ...offer, ...change })
    expect(result.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
      [path, message],
    ])
  })
})

it('as many phrases are confirmed at once as a brief proposes, and no more', () => {
  const target = { neverLine: 'no courts' }
  const of = (count: number) =>
    confirmPhrasesSchema.safeParse({
      assessmentId: crypto.randomUUID(),
      target,
      texts: Array.from({ length: count }, (_, i) => `phrase ${i}`),
    })
  expect(of(MAX_CONFIRMED).success).toBe(true)
  expect(of(MAX_CONFIRMED + 1).success).toBe(false)
})

describe('a client phrase as it is typed', () => {
  const offerId = '01a20177-8938-7038-a139-a7ac2e642365'
  const add = (text: string, target: unknown = { offerId }) => addPhraseSchema.safeParse({ target, text })

  it('is one line that the database can hold', () => {
    expect(add('  без меня\n ни\u0000 гвоздя \ud800 ').data?.text).toBe('без меня ни гвоздя \ufffd')
  })

  it.each([
    ['nothing', ' \u0000 ', 'required'],
    ['a story', 'x'.repeat(301), 'too-long'],
    ['a megabyte', 'x'.repeat(1_000_000), 'too-long'],
  ])('is refused when it is %s', (_, text, message) => {
    expect(add(text).error?.issues.map((issue) => issue.message)).toEqual([message])
  })

  it('belongs to an offer or to a line of what the firm never does, not to both nor to neither', () => {
    expect(add('x', { neverLine: 'no courts' }).success).toBe(true)
    for (const target of [{}, { offerId, neverLine: 'no courts' }, { offerId: 'x' }, { neverLine: '' }])
      expect(add('x', target).success).toBe(false)
  })

  it('names that line as the list holds it', () => {
    const named = (neverLine: string) => add('x', { neverLine }).data?.target
    expect(named(' no\u0000\n courts \ud800')).toEqual({ neverLine: 'no courts \ufffd' })
    for (const line of [' \u0000 ', 'x'.repeat(MAX_LINE + 1), 'x'.repeat(1_000_000)])
      expect(named(line)).toBeUndefined()
  })
})

it('a request of a megabyte is refused before it is read', () => {
  expect(tryRequestSchema.safeParse({ text: 'x'.repeat(1_000_000) }).success).toBe(false)
})
