import { groupsOf } from '../lexicon/groups'
import { type Word, wordsFor } from '../lexicon/words'
import type { Form as TextForm } from '../text/form'
import { noted } from '../text/notes'
import type { Token } from '../text/reading'
import type { Lang } from '../vocabulary'

const STEM = { en: 6, ru: 5 } as const

/** Features and their values, each as one number: `noted` of `bag.ts`. */
export type Features = readonly number[]

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
  /** What the form says wherever it stands, and of that what may explain a flag; noted when it is first asked. */
  alone: Features | null
  telling: Features | null
}

/** What all forms of a word say alike; held once, since memory is what costs. */
type WordSays = Pick<Form, 'family' | 'kinds' | 'meanings'>

const NONE: readonly never[] = []

/** Numbers for names, and what is known of each form. */
export interface Vocabulary {
  /** 0 for a name that no feature holds. */
  readonly nameOf: (name: string) => number
  /** Null for a mark of punctuation that says nothing. */
  readonly formOf: (token: Token) => Form | null
}

/**
 * The vocabulary of one language.
 * @param nameOf numbers a name; in training every name gets a number, afterwards only those that were kept
 */
export function vocabularyOf(lang: Lang, nameOf: (name: string) => number): Vocabulary {
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
  const formOf = noted(({ norm, type, families, kinds }: TextForm): Form | null => {
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
      alone: null,
      telling: null,
    }
  })
  return { nameOf, formOf: ({ form }) => formOf(form) }
}
