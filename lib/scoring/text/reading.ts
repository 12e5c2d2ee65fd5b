import type { Guard } from '../rules/rule'
import type { Intent, Lang } from '../vocabulary'

/** One word, number or mark of punctuation, with its place in the original text. */
export interface Token {
  /** Lower case, ё as е, straight quotes and hyphens; for comparison only. */
  readonly norm: string
  /** UTF-16 offsets in the original text. */
  readonly start: number
  readonly end: number
  readonly type: 'word' | 'number' | 'punctuation'
  /** Families the form belongs to; empty when the lexicon lacks it. */
  readonly families: readonly string[]
  readonly sentence: number
  readonly clause: number
}

/** A text read once: tokens, sentences, clauses and the circumstances each clause stands in. */
export interface Reading {
  readonly text: string
  readonly lang: Lang
  readonly intent: Intent
  readonly tokens: readonly Token[]
  /** Token ranges, in order. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
  readonly clauses: readonly {
    readonly from: number
    readonly to: number
    readonly scope: ReadonlySet<Guard>
  }[]
}
