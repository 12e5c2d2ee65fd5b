import type { LearnedTable } from '../learned/table'
import type { Rows } from '../lexicon/row'
import type { WordTable } from '../lexicon/word-table'
import type { Circumstance } from '../rules/rule'

/** All tables of one language; whatever grows with the vocabulary belongs here and nowhere else. */
export interface LanguagePart {
  /** Word families that rules name. */
  readonly rows: readonly Rows[]
  /** Families of everyday words with their concreteness and kinds. */
  readonly words: WordTable
  /** Phrases, one a line, that say in what circumstances an answer's words stand. */
  readonly circumstances: Readonly<Record<Circumstance, string>>
  /** Figures of speech, one a line, whose words are not what they name; in exact words, `a|b` either, `a?` left out. */
  readonly idioms: string
  /** Weights learned from the corpus. */
  readonly learned: LearnedTable
}
