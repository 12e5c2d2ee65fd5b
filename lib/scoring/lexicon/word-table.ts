import type { Letters } from './stem-table'

/** The word families of one language as a browser loads them; `npm run lexicon` writes it. */
export interface WordTable {
  /** A line a list of endings: each with the digit of its strength (`Strength`) behind it, parted by spaces. */
  readonly endings: string
  /** A line a class of inflection: its stems, each "letters cut off the lemma, letters put there instead, `.`, number of
   * its list of endings", parted by spaces. */
  readonly classes: string
  /** A line a family: its lemmas, written by `packLemmas`. */
  readonly lemmas: string
  /** A character a family: `ratingOf`. */
  readonly ratings: string
  /** A line a family: kinds parted by spaces. */
  readonly kinds: string
  /** A line a family: ids of clusters of meaning in base 36, parted by spaces, the likeliest first. */
  readonly groups: string
}

/** How surely a form is of a family: what a row writes out wins, rare forms of verbs lose ("вили", "пара"). */
export const STRENGTH = { exact: 5, lemma: 4, noun: 3, usual: 2, rare: 1 } as const

/** A word of a row and the number of its class of inflection. */
export interface Lemma {
  readonly word: string
  readonly class: number
}

const LOWEST = 10
const FIRST_RATING = 48

/** Concreteness in steps of a tenth as one character. */
export const packRating = (rating: number): string =>
  String.fromCharCode(Math.round(rating * 10) - LOWEST + FIRST_RATING)

/** Concreteness, 1-5, of the family at `at`. */
export const ratingOf = (table: WordTable, at: number): number =>
  (table.ratings.charCodeAt(at) - FIRST_RATING + LOWEST) / 10

/** Letters of the longest lemma there may be. */
const LONGEST_LEMMA = 64

const shared = (a: string, b: string): number => {
  let length = 0
  while (length < 9 && length < a.length && a[length] === b[length]) length++
  return length
}

/** Classes are numbered by how often they stand: the first have one capital, the rest a late capital and a letter. */
const CAPITAL_A = 65
const SINGLES = 14
const SMALL_A = 97
const SMALLS = 26
const MOST_CLASSES = SINGLES + (26 - SINGLES) * SMALLS

const packClass = (number: number): string => {
  if (number < SINGLES) return String.fromCharCode(CAPITAL_A + number)
  if (number >= MOST_CLASSES) throw new Error(`more than ${MOST_CLASSES} classes of inflection`)
  const rest = number - SINGLES
  return String.fromCharCode(CAPITAL_A + SINGLES + Math.floor(rest / SMALLS), SMALL_A + (rest % SMALLS))
}

/**
 * The lemmas of a family as one line: each but the first begins with the number of letters it shares with the one
 * before and ends with its class.
 */
export function packLemmas(lemmas: readonly Lemma[]): string {
  let before = ''
  return lemmas
    .map((lemma, at) => {
      if (lemma.word.length > LONGEST_LEMMA) throw new Error(`${lemma.word}: too long for a lemma`)
      const kept = shared(before, lemma.word)
      before = lemma.word
      return `${at > 0 ? kept : ''}${lemma.word.slice(at > 0 ? kept : 0)}${packClass(lemma.class)}`
    })
    .join('')
}

const isCapital = (code: number): boolean => code >= CAPITAL_A && code < CAPITAL_A + 26
const NEWLINE = 10

/** The first lemma of a family. */
export const firstLemmaOf = (line: string): string => /^[^A-Z]*/.exec(line)?.[0] ?? ''

/** Calls `take` for every lemma of every family, in order: what `packLemmas` wrote, line by line. */
export function unpackLemmas(
  text: string,
  take: (family: number, word: Letters, inflection: number) => void,
): void {
  const word = { codes: new Uint16Array(LONGEST_LEMMA), length: 0 }
  let family = 0
  let at = 0
  while (at < text.length) {
    word.length = word.length > 0 ? text.charCodeAt(at++) - 48 : 0
    let code = text.charCodeAt(at++)
    for (; at < text.length && !isCapital(code); code = text.charCodeAt(at++))
      word.codes[word.length++] = code
    let inflection = code - CAPITAL_A
    if (inflection >= SINGLES)
      inflection = SINGLES + (inflection - SINGLES) * SMALLS + text.charCodeAt(at++) - SMALL_A
    take(family, word, inflection)
    if (text.charCodeAt(at) === NEWLINE) {
      at++
      family++
      word.length = 0
    }
  }
}
