import type { Guard } from '../rules/rule'
import type { Intent, Lang, Speaker } from '../vocabulary'
import type { Form } from './form'
import type { Noted } from './notes'

/** One word, number or mark of punctuation, with its place in the original text. */
export interface Token {
  /** What is known of it wherever it stands; `norm`, `type`, `families` and `kinds` are its own. */
  readonly form: Form
  readonly norm: string
  readonly type: Form['type']
  readonly families: readonly string[]
  readonly kinds: readonly string[]
  /** UTF-16 offsets in the original text. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly clause: number
}

/** A range of tokens, `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Token range of a clause and the circumstances it stands in. */
export interface Clause extends Span {
  readonly scope: ReadonlySet<Guard>
}

/** A text read once: tokens, sentences, clauses and the circumstances each clause stands in. */
export interface Reading extends Noted {
  readonly text: string
  readonly lang: Lang
  readonly intent: Intent
  readonly speaker: Speaker
  readonly tokens: readonly Token[]
  /** Indexes of the tokens that are no marks of punctuation. */
  readonly words: readonly number[]
  /** The bits of all its forms, so that a rule may see at once that it has nothing to find. */
  readonly sets: number
  readonly groups: number
  /** Token ranges, in order. */
  readonly sentences: readonly Span[]
  readonly clauses: readonly Clause[]
}
