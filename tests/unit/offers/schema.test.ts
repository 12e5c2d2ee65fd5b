import { describe, expect, it } from 'vitest'
import { lines, MAX_LINE, MAX_LINES, offerSchema } from '@/lib/offers/schema'

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
