import type { MarkKind } from '@/lib/scoring/finding'
import type { Mark } from '../marks/segments'

/** An example sentence of a rule: its ⟦bracketed⟧ spans become marks over the plain text. */
export function readExample(example: string, kind: MarkKind): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let start = 0
  for (const piece of example.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length
    else if (piece === '⟧') marks.push({ id: `${start}`, start, end: text.length, kind })
    else text += piece
  }
  return { text, marks }
}
