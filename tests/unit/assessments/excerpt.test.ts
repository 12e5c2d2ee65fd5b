import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptAround } from '@/lib/assessments/excerpt'

const around = (text: string, quote: string, max?: number) => {
  const start = text.indexOf(quote)
  return excerptAround(text, start, start + quote.length, max)
}

describe('the passage around a quote', () => {
  it('is the sentence it stands in', () => {
    const text = 'Валя ставит новую. За август вылили 1.8 тонны, я сама сводила. Дальше хуже.'
    const { text: passage, start, end, cutBefore, cutAfter } = around(text, '1.8 тонны')
    expect(passage).toBe('За август вылили 1.8 тонны, я сама сводила.')
    expect(passage.slice(start, end)).toBe('1.8 тонны')
    expect([cutBefore, cutAfter]).toEqual([false, false])
  })

  it('does not call a whole text cut', () => {
    const { text, cutBefore, cutAfter } = around('  Only this, 3 vans. ', '3 vans')
    expect([text, cutBefore, cutAfter]).toEqual(['Only this, 3 vans.', false, false])
  })

  it('of a long sentence keeps words whole around the quote', () => {
    const text = `${'before '.repeat(60)}THE QUOTE ${'after '.repeat(60)}`
    const { text: passage, start, end, cutBefore, cutAfter } = around(text, 'THE QUOTE', 60)
    expect([cutBefore, cutAfter]).toEqual([true, true])
    expect(passage.slice(start, end)).toBe('THE QUOTE')
    expect(passage.length).toBeLessThan(80)
    expect(passage).toMatch(/^before .* after$/)
  })

  it('keeps a quote longer than the limit whole', () => {
    const quote = 'x'.repeat(500)
    expect(around(`a ${quote} b`, quote, 50).text).toContain(quote)
  })

  it('holds the quote exactly, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 60 }),
        (text, a, b, max) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
          if (start === undefined || end === undefined) return
          const cut = excerptAround(text, start, end, max)
          expect(cut.text.slice(cut.start, cut.end)).toBe(text.slice(start, end))
          expect(text).toContain(cut.text)
        },
      ),
    )
  })
})
