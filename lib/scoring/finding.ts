import type { Dimension, FlagType, Severity } from './vocabulary'

/** A place in a text. `text.slice(start, end) === quote`, in UTF-16 units of the original text, always. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/**
 * How a finding is marked in the prospect's words; `asked` is a question to the consultant, `confirmed` one that the
 * consultant said yes to.
 */
export const MARK_KINDS = ['concrete', 'empty', 'alarming', 'confirmed', 'asked'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** Where a quote was said: the answer's key in the discovery and the index of its round, from 0. */
export interface Place {
  readonly answer: string
  readonly round: number
}

/**
 * One piece of evidence. Detection fills it; points come from `weights.ts`, wording from the message files
 * (`rules.<ruleId>.*`), both keyed by `ruleId`.
 */
export interface Finding {
  readonly dimension: Dimension
  /** Equals the rule's path below `rules/`, e.g. `concreteness/deadline`. */
  readonly ruleId: string
  readonly ruleVersion: number
  readonly mark: MarkKind
  /** Exact quotes; none when `missingFrom` says what is absent, or when the text as a whole speaks and no clause of it. */
  readonly quotes: readonly Quote[]
  /** Something that ought to be there and is not, e.g. `outcome-evidence`. Never together with a quote. */
  readonly missingFrom?: string
  /** The words that made the learned part speak, most telling first; absent where a rule speaks. */
  readonly words?: readonly string[]
  /** Signed, in points of its dimension's 0-100 scale. */
  readonly points: number
  readonly flag?: FlagType
  readonly severity?: Severity
  /** Of a question to the consultant: how likely the answer shows the flag, 0-1. */
  readonly likelihood?: number
  /** Somebody who was in the room said that it was not so: the finding stays and takes nothing. */
  readonly denied?: true
  /** Absent while a single text is read; present in an assessment. */
  readonly place?: Place
}

/** The rule of what the words as a whole say of concreteness. */
export const LEARNED_CONCRETENESS_RULE = 'concreteness/learned'

/**
 * Whether a finding is marked in the words: one that weighs the text as a whole quotes a sentence as its example, and
 * a mark over it would lie across the marks of the phrases in it.
 */
export const isMarked = ({ ruleId }: Finding): boolean => ruleId !== LEARNED_CONCRETENESS_RULE
