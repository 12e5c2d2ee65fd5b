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

/** No word beside a term need hold anything. */
export const NO_NEIGHBOUR = -1

const isPlain = (step: number | undefined): step is number =>
  step !== undefined && step >= 0 && !isOptional(step) && !isMark(step)

/** The plain term next after the one at `term`, or else next before it, and on which side it stands. */
export function neighbourOf(steps: readonly number[], term: number): number {
  const after = steps[term + 1]
  if (isPlain(after)) return (keysOf(after) << 1) | 1
  const before = term > 0 ? steps[term - 1] : undefined
  return isPlain(before) ? keysOf(before) << 1 : NO_NEIGHBOUR
}

export const isAfter = (neighbour: number): boolean => (neighbour & 1) === 1

export const keysOfNeighbour = (neighbour: number): number => neighbour >> 1
