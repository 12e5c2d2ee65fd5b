import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORD_KINDS } from '@/lib/scoring/lexicon/kinds'
import type { Lang } from '@/lib/scoring/vocabulary'

/** A word of a row with its code, "" for that form only. */
export interface Lemma {
  readonly word: string
  readonly code: string
}

/** A row of the hand-written lexicon. */
export interface FamilyRow {
  /** `ru/nouns-food.txt:12` */
  readonly place: string
  readonly lemmas: readonly Lemma[]
  /** The row says itself that some of its forms belong to other families as well (`~`). */
  readonly shares: boolean
  readonly rating: number
  readonly kinds: readonly string[]
  /** English lemmas, the likeliest first; none for English rows. */
  readonly glosses: readonly string[]
}

export const FAMILIES = join(import.meta.dirname, '../scoring/lexicon/families')

const SYNTAX: Readonly<Record<Lang, { columns: number; word: RegExp; code: RegExp }>> = {
  en: { columns: 3, word: /^[a-z0-9'.-]+$/, code: /^(?:n|v|vv|nv|a)?$/ },
  ru: { columns: 4, word: /^[а-яa-z0-9-]+$/, code: /^(?:(?:м|ж|с|г|г2)(?:\/[а-я]+)?|п)?$/ },
}
const GLOSS = /^[a-z'-]+$/
const MOST_GLOSSES = 5

const listed = (column: string, separator: string): string[] =>
  column
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)

/**
 * Reads one row.
 * @param tell called with each fault
 */
function rowOf(line: string, lang: Lang, place: string, tell: (fault: string) => void): FamilyRow | null {
  const { columns, word: goodWord, code: goodCode } = SYNTAX[lang]
  const parts = line.split('|').map((part) => part.trim())
  const [words = '', rating = '', kinds = '', glosses = ''] = parts
  if (parts.length !== columns) {
    tell(`has ${parts.length} columns instead of ${columns}`)
    return null
  }
  const lemmas = words
    .replace(/~$/, '')
    .split(',')
    .map((part): Lemma => {
      const [word = '', code = '', ...rest] = part.trim().split(/\s+/)
      if (!word || rest.length > 0 || !goodWord.test(word)) tell(`no lemma: "${part.trim()}"`)
      if (!goodCode.test(code)) tell(`no such code: "${part.trim()}"`)
      return { word, code }
    })
  const row = {
    place,
    lemmas,
    shares: words.endsWith('~'),
    rating: Number(rating),
    kinds: listed(kinds, ' '),
    glosses: listed(glosses, ','),
  }
  if (!/^[1-5](?:\.\d)?$/.test(rating) || row.rating > 5) tell(`not rated from 1.0 to 5.0: "${rating}"`)
  for (const kind of row.kinds) if (!Object.hasOwn(WORD_KINDS, kind)) tell(`no such kind: "${kind}"`)
  if (lang === 'ru' && (row.glosses.length < 1 || row.glosses.length > MOST_GLOSSES))
    tell(`has ${row.glosses.length} glosses; 1 to ${MOST_GLOSSES} are wanted`)
  for (const gloss of row.glosses) if (!GLOSS.test(gloss)) tell(`no single English word: "${gloss}"`)
  return row
}

/** A lemma stands in one row; another that needs it says so by `~`. */
function tellTwins(rows: readonly FamilyRow[], tell: (fault: string) => void): void {
  const owner = new Map<string, FamilyRow>()
  for (const row of rows)
    for (const { word } of row.lemmas) {
      const first = owner.get(word)
      if (!first) owner.set(word, row)
      else if (!row.shares && !first.shares) tell(`${row.place} "${word}" stands in ${first.place} as well`)
    }
}

/** The files of a language in the order in which the table holds them: small words first, then by name. */
const familyFiles = (lang: Lang, folder = FAMILIES): string[] => {
  const small = (name: string) => (name.startsWith('small') ? 0 : 1)
  return readdirSync(join(folder, lang))
    .filter((name) => name.endsWith('.txt'))
    .sort((a, b) => small(a) - small(b) || (a < b ? -1 : 1))
    .map((name) => join(folder, lang, name))
}

/**
 * All rows of a language.
 * @returns the rows that can be read, and every fault with its place
 */
export function readRows(lang: Lang, folder = FAMILIES): { rows: FamilyRow[]; errors: string[] } {
  const rows: FamilyRow[] = []
  const errors: string[] = []
  for (const file of familyFiles(lang, folder))
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, at) => {
        if (!line.trim() || line.startsWith('#')) return
        const place = `${file.slice(folder.length + 1)}:${at + 1}`
        const row = rowOf(line, lang, place, (fault) => errors.push(`${place} ${fault}`))
        if (row) rows.push(row)
      })
  tellTwins(rows, (fault) => errors.push(fault))
  return { rows, errors }
}
