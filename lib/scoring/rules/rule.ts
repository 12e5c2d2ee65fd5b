import type { MarkKind } from '../finding'
import type { Reading } from '../text/reading'
import type { FlagType, Severity } from '../vocabulary'

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

/** Regular expressions over the normalised text, without flags; all pass recheck. */
export interface PatternFind {
  readonly kind: 'patterns'
  readonly en: readonly RegExp[]
  readonly ru: readonly RegExp[]
}

/** For what needs to look around: order, tense, who speaks. */
export interface FunctionFind {
  readonly kind: 'function'
  readonly find: (reading: Reading) => readonly TokenRange[]
}

/** Circumstances in which a hit does not count. */
export type Guard = 'negated' | 'past' | 'hypothetical' | 'third-party'

/** One rule, in one file: what to find, why, where the idea comes from; it knows no points and writes no prose. */
export interface Rule {
  /** Equals its path below `rules/`, e.g. `flags/price-first-opening`. */
  readonly id: string
  readonly version: number
  readonly dimension: 'concreteness' | 'flags'
  readonly mark: MarkKind
  readonly flag?: FlagType
  readonly severity?: Severity
  /** Why this is evidence, in one or two sentences, for whoever maintains the rule. */
  readonly because: string
  /** The text, practitioner or study the idea comes from. */
  readonly source: string
  readonly find: PhraseFind | PatternFind | FunctionFind
  /** A hit in one of these circumstances is dropped. */
  readonly unless: readonly Guard[]
  readonly flags: { readonly en: readonly Example[]; readonly ru: readonly Example[] }
  readonly passes: { readonly en: readonly Example[]; readonly ru: readonly Example[] }
}
