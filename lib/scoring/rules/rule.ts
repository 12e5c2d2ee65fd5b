import type { MarkKind } from '../finding'
import type { Reading } from '../text/reading'
import { type FlagType, INTENTS, type Intent, type Severity } from '../vocabulary'
import type { Source } from './sources'

/** A range of tokens of a reading, `from` inclusive, `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
  /** Overrides the rule's own severity for this hit. */
  readonly severity?: Severity
}

/**
 * An example sentence with the expected span in ⟦double brackets⟧: documentation and exact test in one.
 * `passes` sentences carry no brackets.
 */
export type Example = string

/**
 * Phrases over word families. A phrase is a string of space-separated terms, matched over consecutive tokens:
 * `word` a family's name · `'exact'` the form itself · `@kind` any word of that kind · `#` a number ·
 * `a|b` alternatives · `term?` optional · `*` any one word · `...` up to four words within the clause.
 */
export interface PhraseFind {
  readonly kind: 'phrases'
  readonly en: readonly string[]
  readonly ru: readonly string[]
}

/** For what needs to look around: order, tense, who speaks. */
export interface FunctionFind {
  readonly kind: 'function'
  readonly find: (reading: Reading) => readonly TokenRange[]
}

/** Circumstances in which a hit does not count. */
export type Guard = 'negated' | 'past' | 'hypothetical' | 'third-party'

/**
 * What the rest of the answer says about a hit: the decision to work together is made, the prospect takes the
 * blame himself, the habit is over, it is told of somebody else, the question is put off to its proper time.
 */
export type Circumstance = 'decided' | 'own-fault' | 'given-up' | 'elsewhere' | 'put-off'

/** One rule, in one file: what to find, why, where the idea comes from; it knows no points and writes no prose. */
export interface Rule {
  /** Equals its path below `rules/`, e.g. `flags/price-first-opening`. */
  readonly id: string
  readonly version: number
  readonly dimension: 'concreteness' | 'flags'
  readonly mark: Exclude<MarkKind, 'confirmed'>
  readonly flag?: FlagType
  readonly severity?: Severity
  /** Why this is evidence, in one or two sentences, for whoever maintains the rule. */
  readonly because: string
  /** The text, practitioner or study the idea comes from. */
  readonly source: Source
  readonly find: PhraseFind | FunctionFind
  /** A hit in one of these circumstances is dropped. */
  readonly unless: readonly Guard[]
  /** A hit whose answer or sentence stands under one of these is dropped. */
  readonly except?: readonly Circumstance[]
  /** A hit that the words beside it make something else is dropped: the bell in "Sarah Bell". */
  readonly misread?: (reading: Reading, range: TokenRange) => boolean
  /** Counts only where the answer also holds a word of one of these families. */
  readonly alongside?: readonly string[]
  /** Reads answers to these intents only; to all when absent. */
  readonly intents?: readonly Intent[]
  readonly flags: { readonly en: readonly Example[]; readonly ru: readonly Example[] }
  readonly passes: { readonly en: readonly Example[]; readonly ru: readonly Example[] }
}

/** The intents of a rule that has nothing to say of some. */
export const allBut = (...left: readonly Intent[]): readonly Intent[] =>
  INTENTS.filter((intent) => !left.includes(intent))
