import type { Mark } from '@/components/marks/segments'
import { type Finding, isMarked } from '@/lib/scoring/finding'

/** Marks of one round's findings; the id is the finding's index in the round. */
export const marksOf = (findings: readonly Finding[]): Mark[] =>
  findings.flatMap((finding, index) =>
    isMarked(finding)
      ? finding.quotes.map(({ start, end }) => ({ id: String(index), start, end, kind: finding.mark }))
      : [],
  )

/**
 * Marks of `before` moved to where the same words stand in `after`, so that they keep still while one types.
 * A mark the edit runs into goes; one beside the edit stays as it is.
 */
export function shiftMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks]
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < least - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  const editEnd = before.length - tail
  const by = after.length - before.length
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark]
    if (mark.start >= editEnd) return [{ ...mark, start: mark.start + by, end: mark.end + by }]
    return []
  })
}

/** A paragraph of a text with the marks in it, their places counted from its beginning. */
export interface Paragraph {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts a text after its line breaks, so that typing redraws one paragraph and not all; a mark may span several. */
export function paragraphs(text: string, marks: readonly Mark[]): Paragraph[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  const out: Paragraph[] = []
  let open: Mark[] = []
  let next = 0
  for (let start = 0; start < text.length || start === 0; ) {
    const cut = text.indexOf('\n', start)
    const end = cut < 0 ? text.length : cut + 1
    for (let mark = sorted[next]; mark && mark.start < end; mark = sorted[++next]) open.push(mark)
    out.push({
      start,
      text: text.slice(start, end),
      marks: open.map((mark) => ({
        ...mark,
        start: Math.max(0, mark.start - start),
        end: Math.min(mark.end, end) - start,
      })),
    })
    open = open.filter((mark) => mark.end > end)
    if (end === start) break
    start = end
  }
  return out
}
