import { BARE, type Stem } from './russian-endings'

const CONSONANT_Y = /[^aeiou]y$/
const SIBILANT = /(?:s|x|z|ch|sh)$/
const SHORT = /^[a-z]{0,2}[^aeiou][aeiou][bdgmnpt]$/

const NOUN = {
  y: ['y', 'ies', "y's", "ies'"],
  sibilant: ['', 'es', "'s", "es'"],
  o: ['', 's', 'es', "'s", "s'"],
  plain: ['', 's', "'s", "s'"],
} as const

const VERB = {
  y: ['y', 'ies', 'ied', 'ying'],
  ie: ['ie', 'ies', 'ied', 'ying'],
  ee: ['', 's', 'd', 'ing'],
  e: ['e', 'es', 'ed', 'ing'],
  sibilant: ['', 'es', 'ed', 'ing'],
  o: ['', 's', 'es', 'ed', 'ing'],
  plain: ['', 's', 'ed', 'ing'],
} as const

const ADJECTIVE = {
  y: ['y', 'ily', 'ier', 'iest'],
  le: ['e', 'y', 'er', 'est'],
  e: ['e', 'ely', 'er', 'est'],
  ic: ['', 'ally', 'ly'],
  ll: ['', 'y', 'er', 'est'],
  plain: ['', 'ly', 'er', 'est'],
} as const

/** Lists of endings are made once each, so that a table of thousands of words holds a handful of them. */
const made = new Map<string, readonly string[]>()
const once = (key: string, make: () => readonly string[]): readonly string[] => {
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known
}

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)

function noun(word: string): Stem {
  if (CONSONANT_Y.test(word)) return { stem: cut(word, 1), endings: NOUN.y }
  if (SIBILANT.test(word)) return { stem: word, endings: NOUN.sibilant }
  return { stem: word, endings: /[^aeiou]o$/.test(word) ? NOUN.o : NOUN.plain }
}

function verb(word: string): Stem {
  if (CONSONANT_Y.test(word)) return { stem: cut(word, 1), endings: VERB.y }
  if (word.endsWith('ie')) return { stem: cut(word, 2), endings: VERB.ie }
  if (/[eoy]e$/.test(word)) return { stem: word, endings: VERB.ee }
  if (word.endsWith('e')) return { stem: cut(word, 1), endings: VERB.e }
  if (SIBILANT.test(word)) return { stem: word, endings: VERB.sibilant }
  return { stem: word, endings: /[^aeiou]o$/.test(word) ? VERB.o : VERB.plain }
}

function doubling(word: string): Stem {
  const x = word.slice(-1)
  const s = SIBILANT.test(word) ? ['es', `${x}es`] : ['s']
  return { stem: word, endings: once(`vv ${x}`, () => ['', ...s, `${x}ed`, `${x}ing`]) }
}

function adjective(word: string): Stem {
  if (CONSONANT_Y.test(word)) return { stem: cut(word, 1), endings: ADJECTIVE.y }
  if (/[^aeiou]le$/.test(word)) return { stem: cut(word, 1), endings: ADJECTIVE.le }
  if (word.endsWith('e')) return { stem: cut(word, 1), endings: ADJECTIVE.e }
  if (word.endsWith('ic')) return { stem: word, endings: ADJECTIVE.ic }
  if (word.endsWith('ll')) return { stem: word, endings: ADJECTIVE.ll }
  if (!SHORT.test(word)) return { stem: word, endings: ADJECTIVE.plain }
  const x = word.slice(-1)
  return { stem: word, endings: once(`a ${x}`, () => [...ADJECTIVE.plain, `${x}er`, `${x}est`]) }
}

/**
 * `n` a noun, `v` a verb, `vv` a verb that doubles its last letter, `nv` both, `a` an adjective with its adverb and
 * degrees; none: that form only.
 */
export function englishStems(word: string, code: string | undefined): Stem[] {
  if (!code) return [{ stem: word, endings: BARE }]
  if (code === 'n') return [noun(word)]
  if (code === 'v') return [verb(word)]
  if (code === 'vv') return [doubling(word)]
  if (code === 'nv') return [verb(word), { stem: word, endings: once('nv', () => ["'s"]) }]
  if (code === 'a') return [adjective(word)]
  throw new Error(`${word}: no such code ${code}`)
}
