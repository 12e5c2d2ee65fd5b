import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '@/components/marks/segments'
import { marksOf, paragraphs, shiftMarks } from '@/components/walk/reading/marks'
import { readText } from '@/lib/scoring/score'

const mark = (start: number, end: number): Mark => ({ id: '0', start, end, kind: 'empty' })

describe('shiftMarks', () => {
  const before = 'we want a better culture by 1 March'
  const culture = mark(17, 24)

  it('keeps a mark on its words when something is typed before it', () => {
    const after = `well, ${before}`
    expect(shiftMarks([culture], before, after)).toEqual([mark(23, 30)])
  })

  it('keeps a mark where it is when something is typed after it', () => {
    expect(shiftMarks([culture], before, `${before}, at last`)).toEqual([culture])
  })

  it('drops a mark that the edit runs into', () => {
    expect(shiftMarks([culture], before, before.replace('culture', 'cult'))).toEqual([])
  })

  it('drops all marks of a text that was replaced, and none of one that was not', () => {
    expect(shiftMarks([culture], before, 'x')).toEqual([])
    expect(shiftMarks([culture], before, before)).toEqual([culture])
  })

  it('never leaves a mark on other words, whatever the edit', () => {
    const edit = fc.record({ at: fc.nat(40), cut: fc.nat(12), put: fc.string({ maxLength: 8 }) })
    fc.assert(
      fc.property(edit, ({ at, cut, put }) => {
        const after = before.slice(0, at) + put + before.slice(at + cut)
        for (const { start, end } of shiftMarks([culture], before, after))
          expect(after.slice(start, end)).toBe('culture')
      }),
    )
  })
})

describe('paragraphs', () => {
  it('put a mark over several lines into each of them', () => {
    const text = 'one\ntwo\n\nthree'
    expect(paragraphs(text, [mark(2, 6)]).map(({ start, text: own, marks }) => [start, own, marks])).toEqual([
      [0, 'one\n', [mark(2, 4)]],
      [4, 'two\n', [mark(0, 2)]],
      [8, '\n', []],
      [9, 'three', []],
    ])
  })

  it('keep every marked character marked, and the text whole', () => {
    const inputs = fc.tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 }),
    )
    fc.assert(
      fc.property(inputs, ([text, pairs]) => {
        const marks = pairs
          .map(([a, b]) => mark(Math.min(a, b), Math.min(Math.max(a, b), text.length)))
          .filter(({ start, end }) => start < end)
        const parts = paragraphs(text, marks)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        const covered = (at: number) => marks.some(({ start, end }) => start <= at && at < end)
        for (const part of parts)
          for (let i = 0; i < part.text.length; i++)
            expect(part.marks.some(({ start, end }) => start <= i && i < end)).toBe(covered(part.start + i))
      }),
    )
  })

  it('mark what the scorer quotes', () => {
    const text = 'Сначала о деле.\nНужна культура управления к 1 марта.'
    const { findings } = readText(text, { intent: 'problem', speaker: 'verbatim' })
    const quoted = paragraphs(text, marksOf(findings)).flatMap((part) =>
      part.marks.map(({ start, end }) => part.text.slice(start, end)),
    )
    expect(quoted).toContain('культура')
  })
})
