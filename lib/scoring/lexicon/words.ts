import { partOf } from '../languages/loaded'
import type { Lang } from '../vocabulary'
import { StemTable } from './stem-table'
import { firstLemmaOf, ratingOf, unpackLemmas, type WordTable } from './word-table'

/** What is known of a word: its family. */
export interface Word {
  /** Number of the family in its language's table; changes whenever rows do, so nothing may store it. */
  readonly family: number
  /** The family's first word, by which trained weights call it. */
  readonly name: string
  /** Concreteness, from 1 an idea to 5 what can be touched or seen. */
  readonly rating: number
  /** Keys of WORD_KINDS; may be empty. */
  readonly kinds: readonly string[]
  /** Fine clusters of meaning, the likeliest first: `groupsOf` in groups.ts adds weights and parents. */
  readonly groups: readonly number[]
}

/** The word families of one language, looked up by form. */
export interface Words {
  /** How many families there are; `family` of a Word is below. */
  readonly size: number
  /** Null for a form that no family claims; `form` as tokens hold it: lower case, ё as е. */
  readonly look: (form: string) => Word | null
}

const LONGEST_ENDING = 9
const LONGEST_FORM = 40
const CACHED = 20_000

/** A list of endings: each with its strength. */
type Endings = ReadonlyMap<string, number>

/** One stem of a class of inflection. */
interface Part {
  readonly cut: number
  readonly add: string
  readonly endings: number
}

interface Claims {
  readonly endings: readonly Endings[]
  /** The families that have a stem, each as family × 1024 + list of endings. */
  readonly stems: StemTable
}

const endingsOf = (line: string): Endings =>
  new Map(line.split(' ').map((token) => [token.slice(0, -1), Number(token.slice(-1))]))

const partsOf = (line: string): Part[] =>
  line.split(' ').map((token) => {
    const dot = token.indexOf('.')
    const digits = /^\d+/.exec(token)?.[0] ?? ''
    return {
      cut: Number(digits),
      add: token.slice(digits.length, dot),
      endings: Number(token.slice(dot + 1)),
    }
  })

function claimsOf(table: WordTable): Claims {
  const classes = table.classes.split('\n').map(partsOf)
  let count = 0
  let letters = 0
  unpackLemmas(table.lemmas, (_, word, inflection) => {
    for (const { cut, add } of classes[inflection] ?? []) {
      count++
      letters += word.length - cut + add.length
    }
  })
  const stems = new StemTable(count, letters)
  unpackLemmas(table.lemmas, (family, word, inflection) => {
    for (const { cut, add, endings } of classes[inflection] ?? [])
      stems.put(word, word.length - cut, add, family * 1024 + endings)
  })
  return { endings: table.endings.split('\n').map(endingsOf), stems }
}

/** A family that claims a form, and how surely. */
export interface Claim {
  readonly family: number
  readonly strength: number
}

/** Families that claim the form, each once, the surest first, among equals the one whose row stands first. */
function claimantsOf({ endings, stems }: Claims, form: string): Claim[] {
  const found = new Map<number, number>()
  stems.begins(form, form.length - LONGEST_ENDING, (length, claim) => {
    const strength = endings[claim & 1023]?.get(form.slice(length))
    if (strength === undefined) return
    const family = claim >> 10
    found.set(family, Math.max(strength, found.get(family) ?? 0))
  })
  return [...found]
    .map(([family, strength]) => ({ family, strength }))
    .sort((a, b) => b.strength - a.strength || a.family - b.family)
}

/** The look-up of one table and, for the check of its rows, all that claim a form. */
export interface BuiltWords extends Words {
  readonly claimants: (form: string) => readonly Claim[]
}

export function buildWords(table: WordTable, lang: Lang): BuiltWords {
  const claims = claimsOf(table)
  const lines = table.lemmas.split('\n')
  const kinds = table.kinds.split('\n')
  const groups = table.groups.split('\n')
  const words = new Map<number, Word>()
  const wordOf = (family: number): Word => {
    const known = words.get(family)
    if (known) return known
    const word: Word = {
      family,
      name: firstLemmaOf(lines[family] ?? ''),
      rating: ratingOf(table, family),
      kinds: (kinds[family] ?? '').split(' ').filter(Boolean),
      groups: (groups[family] ?? '').split(' ').flatMap((id) => (id ? [Number.parseInt(id, 36)] : [])),
    }
    words.set(family, word)
    return word
  }
  const whole = (form: string): Word | null => {
    const [best] = claimantsOf(claims, form)
    return best ? wordOf(best.family) : null
  }
  const cache = new Map<string, Word | null>()
  return {
    size: lines.length,
    claimants: (form) => claimantsOf(claims, form),
    look: (form) => {
      if (form.length > LONGEST_FORM) return null
      const known = cache.get(form)
      if (known !== undefined) return known
      const word = whole(form) ?? FALLBACK[lang](form, whole)
      if (cache.size < CACHED) cache.set(form, word)
      return word
    },
  }
}

type Look = (form: string) => Word | null

const first = (forms: readonly string[], look: Look): Word | null => {
  for (const form of forms) {
    const word = form ? look(form) : null
    if (word) return word
  }
  return null
}

const PARTICLE = /^(?:то|либо|нибудь|ка|таки|с|де)$/

/** Forms that no row holds: contractions, American spelling, compounds by their parts. */
const FALLBACK: Readonly<Record<Lang, (form: string, look: Look) => Word | null>> = {
  en: (form, look) => {
    const quote = form.lastIndexOf("'")
    if (quote > 0 && !form.endsWith("n't")) {
      const bare = form.slice(0, quote)
      return look(bare) ?? FALLBACK.en(bare, look)
    }
    if (form.includes('-')) {
      const parts = form.split('-')
      return first([parts.join(''), ...parts.toReversed()], look)
    }
    const british = form.replace(/iz(e[drs]?|es|ing|ation|ations)$/, 'is$1').replace(/([lmnbv])or/, '$1our')
    return british === form ? null : look(british)
  },
  ru: (form, look) => {
    if (!form.includes('-')) return null
    const parts = form.split('-')
    const last = parts.at(-1) ?? ''
    return first(PARTICLE.test(last) ? parts : [parts.join(''), ...parts], look)
  },
}

const built = new Map<Lang, Words>()

/**
 * The word families of a language, made ready on first use.
 * @throws NotLoaded
 */
export function wordsFor(lang: Lang): Words {
  const known = built.get(lang)
  if (known) return known
  const words = buildWords(partOf(lang).words, lang)
  built.set(lang, words)
  return words
}
