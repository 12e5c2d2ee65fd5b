import { groupsOf } from '../lexicon/groups'
import { wordsFor } from '../lexicon/words'
import type { Token } from '../text/reading'
import type { Lang } from '../vocabulary'

const STEM = { en: 6, ru: 5 } as const
const MOST_FORMS = 20_000

/** What the features need of one form of a word, names as numbers; 0 is a name that no feature holds. */
export interface Form {
  /** The family's name, else the start of the word, `#` for a number, the mark itself for a mark. */
  readonly family: number
  readonly stem: number
  /** The lexicon knows the word. */
  readonly listed: boolean
  readonly kinds: readonly number[]
  readonly meanings: readonly { readonly name: number; readonly weight: number }[]
  /** Families of the rules' own vocabulary. */
  readonly terms: readonly number[]
}

/** Numbers for names, and what is known of each form. */
export interface Vocabulary {
  /** 0 for a name that no feature holds. */
  readonly nameOf: (name: string) => number
  readonly formOf: (token: Token) => Form
}

/**
 * The vocabulary of one language.
 * @param nameOf numbers a name; in training every name gets a number, afterwards only those that were kept
 */
export function vocabularyOf(lang: Lang, nameOf: (name: string) => number): Vocabulary {
  const words = wordsFor(lang)
  const forms = new Map<string, Form>()
  const build = ({ norm, type, families }: Token): Form => {
    const terms = families.map(nameOf)
    if (type === 'number') {
      const number = nameOf('#')
      return { family: number, stem: number, listed: false, kinds: [], meanings: [], terms }
    }
    const stem = nameOf(norm.slice(0, STEM[lang]))
    const word = type === 'word' ? words.look(norm) : null
    return {
      family: word ? nameOf(word.name) : stem,
      stem,
      listed: word !== null,
      kinds: word?.kinds.map(nameOf) ?? [],
      meanings: word ? groupsOf(word).map(({ id, weight }) => ({ name: nameOf(String(id)), weight })) : [],
      terms,
    }
  }
  return {
    nameOf,
    formOf: (token) => {
      const known = forms.get(token.norm)
      if (known) return known
      const form = build(token)
      if (forms.size < MOST_FORMS) forms.set(token.norm, form)
      return form
    },
  }
}
