import { lookUp } from '../lexicon/lexicon'
import type { Lang } from '../vocabulary'
import { settle } from './ambiguity'
import { groupsOf, NUMERAL } from './kind-groups'
import type { Noted } from './notes'
import { setsOf } from './word-sets'

/** All that is known of a word, a number or a mark wherever it stands; every place where it stands shares it. */
export interface Form extends Noted {
  /** Lower case, ё as е, straight quotes and hyphens; for comparison only. */
  readonly norm: string
  readonly type: 'word' | 'number' | 'punctuation'
  /** Families the form belongs to; empty when the lexicon lacks it. */
  readonly families: readonly string[]
  /** Kinds of those families (`role`, `unit`, `empty` …), each once; of several nouns or of noun and verb one. */
  readonly kinds: readonly string[]
  /** Bits of `word-sets.ts`. */
  readonly sets: number
  /** Bits of `kind-groups.ts`. */
  readonly groups: number
  /** The same form after a pronoun or an auxiliary; null when it reads the same there. */
  readonly asVerb: Form | null
  /** Where the learned part wrote down what the form says, and the book in which it did. */
  place: number
  book: object | null
}

const NONE: readonly string[] = []

/**
 * Looks a folded form up.
 * @throws NotLoaded
 */
export function makeForm(norm: string, type: Form['type'], lang: Lang): Form {
  const { families, kinds } = type === 'word' ? lookUp(norm, lang) : { families: NONE, kinds: NONE }
  const sets = setsOf(norm)
  const reading = (own: readonly string[], asVerb: Form | null): Form => ({
    norm,
    type,
    families,
    kinds: own,
    sets,
    groups: groupsOf(own) | (type === 'number' ? NUMERAL : 0),
    asVerb,
    place: 0,
    book: null,
    notes: [],
  })
  const plain = settle(kinds, false)
  const verbal = settle(kinds, true)
  const differ = plain.length !== verbal.length || plain.some((kind, at) => kind !== verbal[at])
  return reading(plain, differ ? reading(verbal, null) : null)
}
