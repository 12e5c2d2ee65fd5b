import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceLine } from '@/components/marks/looks'
import { type Mark, segmentsOf } from '@/components/marks/segments'
import { MARK_KINDS, type MarkKind } from '@/lib/scoring/finding'

const mark = (id: string, start: number, end: number, kind: MarkKind): Mark => ({ id, start, end, kind })
const drawn = (text: string, marks: readonly Mark[]) =>
  segmentsOf(text, marks).map((one) => [one.text, one.marks.map(({ id }) => id).join('+')])

describe('a text cut at its marks', () => {
  it('is one piece without marks', () => {
    expect(drawn('as it is', [])).toEqual([['as it is', '']])
    expect(drawn('', [])).toEqual([])
  })

  it('lets overlapping marks share a piece, the gravest first', () => {
    const marks = [mark('c', 0, 8, 'concrete'), mark('a', 4, 12, 'alarming')]
    expect(drawn('one two three', marks)).toEqual([
      ['one ', 'c'],
      ['two ', 'a+c'],
      ['thre', 'a'],
      ['e', ''],
    ])
  })

  it('outlines a question as one, closed only where it begins and ends, however others cut it', () => {
    const question = mark('q', 0, 9, 'asked')
    const pieces = segmentsOf('abcdefghi', [question, mark('c', 3, 6, 'concrete')])
    expect(pieces.map((piece) => pieceLine(question, piece))).toEqual([
      'mark-asked mark-opens mark-goes-on',
      'mark-asked mark-from-before mark-goes-on',
      'mark-asked mark-from-before mark-closes',
    ])
    const [whole] = segmentsOf('ab', [mark('q', 0, 2, 'confirmed')])
    expect(whole && pieceLine(mark('q', 0, 2, 'confirmed'), whole)).toBe(
      'mark-confirmed mark-opens mark-closes',
    )
    expect(whole && pieceLine(mark('c', 0, 9, 'concrete'), whole)).toBe('mark-concrete')
  })

  it('says where the gravest mark begins, so that its continuation is no second stop', () => {
    const marks = [mark('a', 0, 9, 'alarming'), mark('c', 3, 6, 'concrete')]
    expect(segmentsOf('abcdefghi', marks).map(({ begins }) => begins)).toEqual([true, false, false])
  })

  it('never cuts through an emoji', () => {
    expect(drawn('a👍b', [mark('x', 2, 3, 'empty')])).toEqual([
      ['a', ''],
      ['👍', 'x'],
      ['b', ''],
    ])
  })

  it('drops marks without extent and those outside of the text', () => {
    expect(
      drawn('abc', [mark('x', 1, 1, 'empty'), mark('y', 9, 12, 'empty'), mark('z', 2, 99, 'empty')]),
    ).toEqual([
      ['ab', ''],
      ['c', 'z'],
    ])
  })

  it('always joins to the text, whatever the text and the marks', () => {
    const kinds = fc.constantFrom<MarkKind>(...MARK_KINDS)
    const marks = fc.array(
      fc
        .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }), kinds)
        .map(([start, end, kind]) => mark(`${start}-${end}`, start, end, kind)),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), marks, (text, given) => {
        expect(
          segmentsOf(text, given)
            .map((one) => one.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
