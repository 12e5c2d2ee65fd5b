import type { Hints } from '../hints/hints'
import type { Rows } from '../lexicon/row'
import type { Circumstance } from '../rules/rule'

/** All tables of one language; whatever grows with the vocabulary belongs here and nowhere else. */
export interface LanguagePart {
  /** Word families. */
  readonly rows: readonly Rows[]
  /** Phrases, one a line, that say in what circumstances an answer's words stand. */
  readonly circumstances: Readonly<Record<Circumstance, string>>
  readonly hints: Hints
}
