import type { Guard } from '../rules/rule'
import type { Intent, Lang, Speaker } from '../vocabulary'

/** One word, number or mark of punctuation, with its place in the original text. */
export interface Token {
  /** Lower case, ё as е, straight quotes and hyphens; for comparison only. */
  readonly norm: string
  /** UTF-16 offsets in the original text. */
  readonly start: number
  readonly end: number
  /** Offset in `Reading.norm`. */
  readonly at: number
  readonly type: 'word' | 'number' | 'punctuation'
  /** Families the form belongs to; empty when the lexicon lacks it. */
  readonly families: readonly string[]
  /** Kinds of those families (`role`, `unit`, `empty` …), each once; of several nouns or of noun and verb one. */
  readonly kinds: readonly string[]
  readonly sentence: number
  readonly clause: number
}

/** Token range of a clause and the circumstances it stands in. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly scope: ReadonlySet<Guard>
}

/** A text read once: tokens, sentences, clauses and the circumstances each clause stands in. */
export interface Reading {
  readonly text: string
  /** The folded text the patterns run over. */
  readonly norm: string
  readonly lang: Lang
  readonly intent: Intent
  readonly speaker: Speaker
  readonly tokens: readonly Token[]
  /** Token ranges, in order. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
  readonly clauses: readonly Clause[]
}
