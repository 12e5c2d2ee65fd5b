import type { MarkKind } from '@/lib/scoring/finding'

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
