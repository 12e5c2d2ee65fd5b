import { groupsOf } from '../lexicon/groups'
import { type Word, wordsFor } from '../lexicon/words'
import type { Form as TextForm } from '../text/form'
import type { Lang } from '../vocabulary'
import { FormBook, type Notes } from './form-book'

const STEM = { en: 6, ru: 5 } as const

/** What the features need of one form of a word, names as numbers; 0 is a name that no feature holds. */
export interface Form {
  /** The family's name, else the start of the word, `#` for a number, the mark itself for a mark. */
  readonly family: number
  readonly stem: number
  /** The lexicon knows the word. */
  readonly listed: boolean
  readonly kinds: readonly number[]
  readonly meanings: readonly { readonly name: number; readonly weight: number }[]
  /** Families and kinds of the rules' own vocabulary. */
  readonly terms: readonly number[]
  readonly termKinds: readonly number[]
}

/** What all forms of a word say alike. */
type WordSays = Pick<Form, 'family' | 'kinds' | 'meanings'>

const NONE: readonly never[] = []

/** Numbers for names, and what is known of each form. */
export interface Vocabulary {
  /** 0 for a name that no feature holds. */
  readonly nameOf: (name: string) => number
  readonly book: FormBook
}

/**
 * The vocabulary of one language.
 * @param nameOf numbers a name; in training every name gets a number, afterwards only those that were kept
 * @param notesOf what is noted of a form beside its names
 */
export function vocabularyOf(
  lang: Lang,
  nameOf: (name: string) => number,
  notesOf: (form: Form) => Notes,
): Vocabulary {
  const words = wordsFor(lang)
  const known = new Map<Word, WordSays>()
  const says = (word: Word): WordSays => {
    const made = known.get(word) ?? {
      family: nameOf(word.name),
      kinds: word.kinds.map(nameOf),
      meanings: groupsOf(word).map(({ id, weight }) => ({ name: nameOf(String(id)), weight })),
    }
    known.set(word, made)
    return made
  }
  const formOf = ({ norm, type, families, kinds }: TextForm): Form | null => {
    if (type === 'punctuation' && norm !== '?' && norm !== '!') return null
    const word = type === 'word' ? words.look(norm) : null
    const stem = nameOf(type === 'number' ? '#' : norm.slice(0, STEM[lang]))
    const said = word && says(word)
    return {
      family: said?.family ?? stem,
      stem,
      listed: said !== null,
      kinds: said?.kinds ?? NONE,
      meanings: said?.meanings ?? NONE,
      terms: families.map(nameOf),
      termKinds: kinds.map(nameOf),
    }
  }
  return { nameOf, book: new FormBook(formOf, notesOf) }
}
