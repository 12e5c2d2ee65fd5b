import type { Quote } from './finding'
import type { FlagType, Intent } from './vocabulary'

/** One answer as the verdict sees it. */
export interface AnswerEvidence {
  readonly key: string
  readonly intent: Intent
  /** 0-100 of all rounds together; null when unanswered. */
  readonly score: number | null
  /** 0-100 of each round; null for an empty one. */
  readonly rounds: readonly (number | null)[]
  readonly words: number
  /** Clarifications that were answered. */
  readonly clarifications: number
  /** What the last reply admits not to know. */
  readonly open: readonly Quote[]
}

/** One flag type that stands (not justified, not dismissed). */
export interface FlagEvidence {
  readonly flag: FlagType
  /** The gravest of its findings. */
  readonly severity: 1 | 2 | 3
  /** What it takes from the dimension, at most 0. */
  readonly points: number
  readonly quote: string
  /** Whether a person saw it in the room. */
  readonly seen: boolean
}

/** All that the verdict is decided by. Money and enthusiasm are not here. */
export interface Evidence {
  readonly answers: readonly AnswerEvidence[]
  readonly flags: readonly FlagEvidence[]
  /** null when nothing of the request was said or the catalogue is empty. */
  readonly match: {
    readonly fit: number
    readonly nothingFits: boolean
    /** What they ask for and a line of ours rules out, in their words. */
    readonly refused?: string
    /** A person named the offer, or said that there is none. */
    readonly said?: 'offer' | 'nothing'
  } | null
  readonly budget: number
}
