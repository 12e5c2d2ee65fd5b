import type { KeySets } from './key-sets'
import type { Term } from './phrase'

/* A term as one number, because the matcher meets millions of them: its list of keys, and two bits of manner. */

const OPTIONAL = 1
const MARK = 2
const ANY_WORD = -1

/** Up to `GAP_LENGTH` words. */
export const GAP = -8

/** A term as a number. */
export function stepOf(term: Term, sets: KeySets): number {
  if (term.type === 'gap') return GAP
  const keys = term.type === 'any' ? ANY_WORD : sets.numberOf(term.keys)
  return (keys << 2) | (term.type === 'mark' ? MARK : 0) | (term.optional ? OPTIONAL : 0)
}

export const isOptional = (step: number): boolean => (step & OPTIONAL) !== 0

/** A mark that must stand between two words; all other marks are passed over. */
export const isMark = (step: number): boolean => (step & MARK) !== 0

export const isAnyWord = (step: number): boolean => step >> 2 === ANY_WORD

/** The number of a step's list of keys; of a step that has one. */
export const keysOf = (step: number): number => step >> 2
