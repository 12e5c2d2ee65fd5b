import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findClause } from '@/lib/scoring/find-clause'

const TEXT =
  'We look over the drawings ourselves, every Friday, with a red pencil. Anna rings the depot at six.'

describe('findClause', () => {
  const clause = 'with a red pencil, every line of it'

  test('knows a clause again when a slip of the pen in it was mended', () => {
    const found = findClause('They come. With a red pencil every lines of it. They go.', clause)
    expect(found?.quote).toBe('With a red pencil every lines of it')
  })

  test('finds nothing when the words are gone, or were never there', () => {
    expect(findClause('They come on Fridays and ask after the pencil.', clause)).toBeNull()
    expect(findClause('', clause)).toBeNull()
    expect(findClause(TEXT, '')).toBeNull()
    expect(findClause(TEXT, '… !')).toBeNull()
  })

  test('takes it where it stands first, to the letter', () => {
    expect(findClause('Red. A red pencil, a red pencil.', 'red pencil')).toEqual({
      start: 7,
      end: 17,
      quote: 'red pencil',
    })
  })

  test('wants three words of five, standing together', () => {
    const of = (text: string) => findClause(text, 'one two three four five')?.quote ?? null
    expect(of('Well: one, two, three, and so on it goes.')).toBe('Well: one, two, three, and')
    expect(of('Well, and three, four, five!')).toBe('Well, and three, four, five')
    expect(of('one two and so on it goes')).toBeNull()
    expect(of('one and so on it two and so on it three')).toBeNull()
    expect(of('ONE TWO THREE')).toBe('ONE TWO THREE')
    expect(of('one two')).toBeNull()
  })

  test('takes the likest stretch, and of those the first', () => {
    const of = (text: string) => findClause(text, 'one two three four five')?.quote ?? null
    expect(of('x one two three x x x x x one two three four x')).toBe('x one two three four')
    expect(of('one two three x x x x x three two one x x x')).toBe('one two three x x')
  })

  test('counts a word as often as it is asked for', () => {
    const of = (text: string) => findClause(text, 'no no way')?.quote ?? null
    expect(of('no, no, you')).toBe('no, no, you')
    expect(of('way way no')).toBe('way way no')
    expect(of('way way way')).toBeNull()
    expect(of('no on no no x way')).toBe('no on no')
    expect(findClause('no no no no way', 'no way way')?.quote).toBe('no no way')
  })

  test('reads letters alike, capital or small, with dots or without', () => {
    expect(findClause('Причём ПЁТР всё знает', 'Петр все, знает')?.quote).toBe('ПЁТР всё знает')
    expect(findClause('At 9 we sat, 12 of us', 'at 9 we sit')?.quote).toBe('At 9 we sat')
  })

  test('quotes exactly, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string(), (a, b, c) => {
        for (const clause of [b, `${b} ${c}`]) {
          const found = findClause(a + b + c, clause)
          if (found) expect((a + b + c).slice(found.start, found.end)).toBe(found.quote)
        }
      }),
    )
  })

  test('takes time in proportion to the text', () => {
    const long = 'a red pencil '.repeat(40_000)
    // Of the processor and not of the clock: other work on the machine is no reason to fail.
    const start = process.cpuUsage()
    findClause(long, 'a red pencil or two of them '.repeat(2_000))
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
  })
})
