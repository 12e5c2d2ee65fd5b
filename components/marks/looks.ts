import type { MarkKind } from '@/lib/scoring/finding'
import type { Mark, Segment } from './segments'

/** The line of each kind of mark: shape and colour, never colour alone. */
export const MARK_LINE: Record<MarkKind, string> = {
  concrete: 'mark-concrete',
  empty: 'mark-empty',
  alarming: 'mark-alarming',
  confirmed: 'mark-confirmed',
  asked: 'mark-asked',
}

/** The colour of a kind's word. */
export const MARK_COLOUR: Record<MarkKind, string> = {
  concrete: 'text-concrete',
  empty: 'text-empty',
  alarming: 'text-alarming',
  confirmed: 'text-alarming',
  asked: 'text-asked',
}

const OUTLINED: readonly MarkKind[] = ['asked', 'confirmed']

/** The line of a mark in one piece of the text; an outline is closed only where the mark itself begins and ends. */
export function pieceLine({ kind, start, end }: Mark, piece: Segment): string {
  if (!OUTLINED.includes(kind)) return MARK_LINE[kind]
  const opens = start < piece.start ? 'mark-from-before' : 'mark-opens'
  const closes = end > piece.start + piece.text.length ? 'mark-goes-on' : 'mark-closes'
  return `${MARK_LINE[kind]} ${opens} ${closes}`
}
