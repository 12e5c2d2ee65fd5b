import { stem } from './stem'
import type { Word } from './words'

type Part = { readonly prefix: string } | { readonly stem: string }

/** A term of several words waits under its first word's key until the rest is seen. */
interface Term {
  readonly id: string
  readonly rest: readonly Part[]
}

/** Terms by their first word, for looking up word by word. */
export interface PhraseTable {
  readonly byStem: ReadonlyMap<string, readonly Term[]>
  readonly byPrefix: ReadonlyMap<string, readonly Term[]>
  /** The terms that begin with words met before. */
  readonly met: Map<string, readonly Term[]>
}

/** A term found: the words `from` to `to`, inclusive. */
export interface PhraseHit {
  readonly id: string
  readonly from: number
  readonly to: number
}

const SEPARATORS = /[_\-:]+/
const LONGEST_PREFIX = 14
/** Words that are remembered; longer ones are hardly met again. */
const MET = 5_000
const LONGEST_MET = 24

/** Compiles space-separated terms (see `concept.ts` for how they are written). */
export function phraseTable(rows: readonly { readonly id: string; readonly terms: string }[]): PhraseTable {
  const byStem = new Map<string, Term[]>()
  const byPrefix = new Map<string, Term[]>()
  for (const { id, terms } of rows) {
    for (const raw of terms.split(' ')) {
      const [first, ...rest] = raw.split(SEPARATORS).filter(Boolean).map(partOf)
      if (first === undefined) continue
      const [table, key] = 'prefix' in first ? [byPrefix, first.prefix] : [byStem, first.stem]
      const list = table.get(key) ?? []
      list.push({ id, rest })
      table.set(key, list)
    }
  }
  return { byStem, byPrefix, met: new Map() }
}

/** The terms that begin at one word. */
export function phrasesAt(table: PhraseTable, words: readonly Word[], index: number): PhraseHit[] {
  const word = words[index]
  if (word === undefined) return []
  const hits: PhraseHit[] = []
  for (const { id, rest } of termsFrom(table, word)) {
    const to = endOf(rest, words, index)
    if (to !== null) hits.push({ id, from: index, to })
  }
  return hits
}

/** The terms whose first word this is. */
function termsFrom({ byStem, byPrefix, met }: PhraseTable, { norm, stem }: Word): readonly Term[] {
  const known = met.get(norm)
  if (known !== undefined) return known
  const terms = [...(byStem.get(stem) ?? [])]
  for (let length = 2; length <= Math.min(norm.length, LONGEST_PREFIX); length++) {
    terms.push(...(byPrefix.get(norm.slice(0, length)) ?? []))
  }
  if (met.size >= MET) met.clear()
  if (norm.length <= LONGEST_MET) met.set(norm, terms)
  return terms
}

function partOf(raw: string): Part {
  const plain = raw.toLowerCase().replaceAll('ё', 'е')
  return plain.endsWith('*') ? { prefix: plain.slice(0, -1) } : { stem: stem(plain) }
}

function fits(part: Part, word: Word | undefined): boolean {
  if (word === undefined) return false
  return 'prefix' in part ? word.norm.startsWith(part.prefix) : word.stem === part.stem
}

/** The remaining words of a term, in order; one other word may stand before each ("beat them right down"). */
function endOf(rest: readonly Part[], words: readonly Word[], index: number): number | null {
  let at = index
  for (const part of rest) {
    if (fits(part, words[at + 1])) at += 1
    else if (fits(part, words[at + 2])) at += 2
    else return null
  }
  return at
}
