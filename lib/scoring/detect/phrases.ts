import { lookUp } from '../lexicon/lexicon'
import type { TokenRange } from '../rules/rule'
import type { Reading, Token } from '../text/reading'
import type { Lang } from '../vocabulary'

type Term =
  | { readonly type: 'keys'; readonly keys: readonly string[]; readonly optional: boolean }
  | { readonly type: 'any'; readonly optional: boolean }
  | { readonly type: 'gap' }

/** A phrase ready to match; `owner` is whatever the caller registered it under. */
export interface Phrase {
  readonly source: string
  readonly terms: readonly Term[]
}

const GAP_LENGTH = 4

const parseKeys = (body: string, lang: Lang, source: string, isFamily: (name: string) => boolean): string[] =>
  body.split('|').map((key) => {
    const folded = key.toLowerCase().replaceAll('ё', 'е')
    if (folded === '#' || /^'[^']+(?:'[^']+)*'$/.test(folded) || /^@[a-z-]+$/.test(folded)) return folded
    if (isFamily(folded)) return folded
    const hint = lookUp(folded, lang).families.join(', ')
    throw new Error(`phrase "${source}": no family "${key}"${hint ? `; that form belongs to: ${hint}` : ''}`)
  })

/**
 * Compiles one phrase of the mini-language of `rules/rule.ts`.
 * @throws when a term names no family, or the phrase opens with something optional.
 */
export function compilePhrase(source: string, lang: Lang, isFamily: (name: string) => boolean): Phrase {
  const terms = source
    .trim()
    .split(/\s+/)
    .map((part): Term => {
      if (part === '...') return { type: 'gap' }
      const optional = part.length > 1 && part.endsWith('?')
      const body = optional ? part.slice(0, -1) : part
      if (body === '*') return { type: 'any', optional }
      return { type: 'keys', keys: parseKeys(body, lang, source, isFamily), optional }
    })
  const first = terms[0]
  const last = terms.at(-1)
  if (first?.type !== 'keys' || first.optional) throw new Error(`phrase "${source}": must open with a word`)
  if (last?.type === 'gap') throw new Error(`phrase "${source}": must not end with a gap`)
  return { source, terms }
}

const isMark = (token: Token): boolean => token.type === 'punctuation'

const holds = (token: Token, keys: readonly string[]): boolean => {
  for (const key of keys) {
    const sign = key.charCodeAt(0)
    if (sign === 0x27) {
      if (key.length === token.norm.length + 2 && key.startsWith(token.norm, 1)) return true
    } else if (sign === 0x40) {
      if (token.kinds.includes(key.slice(1))) return true
    } else if (sign === 0x23) {
      if (token.type === 'number' || token.kinds.includes('numeral')) return true
    } else if (token.families.includes(key)) return true
  }
  return false
}

const stepFrom = (
  phrase: Phrase,
  tokens: readonly Token[],
  sentence: number,
  term: number,
  at: number,
): number => {
  const wanted = phrase.terms[term]
  if (!wanted) return at
  if (wanted.type === 'gap') return overGap(phrase, tokens, sentence, term + 1, at)
  let here = at
  for (let token = tokens[here]; token && token.sentence === sentence; token = tokens[++here]) {
    if (wanted.type === 'any' ? !isMark(token) : holds(token, wanted.keys)) {
      const end = stepFrom(phrase, tokens, sentence, term + 1, here + 1)
      if (end >= 0) return end
      break
    }
    if (!isMark(token)) break
  }
  if (!wanted.optional) return -1
  return stepFrom(phrase, tokens, sentence, term + 1, at)
}

const overGap = (
  phrase: Phrase,
  tokens: readonly Token[],
  sentence: number,
  term: number,
  at: number,
): number => {
  const clause = tokens[at - 1]?.clause
  let here = at
  for (let words = 0; words <= GAP_LENGTH; here++) {
    const end = stepFrom(phrase, tokens, sentence, term, here)
    if (end >= 0) return end
    const token = tokens[here]
    if (!token || token.clause !== clause) return -1
    if (!isMark(token)) words++
  }
  return -1
}

/**
 * Tries a phrase at a token. Marks of punctuation between terms are passed over, the end of a sentence never
 * is, and a gap stays within its clause.
 * @returns the index after the last matched token, or -1.
 */
export function matchAt(phrase: Phrase, tokens: readonly Token[], from: number): number {
  return stepFrom(phrase, tokens, tokens[from]?.sentence ?? -1, 0, from)
}

type Bucket<Owner> = readonly { readonly phrase: Phrase; readonly owner: Owner }[]

/** Phrases of many owners, found by what their first term may hold. */
export interface PhraseIndex<Owner> {
  readonly forms: ReadonlyMap<string, Bucket<Owner>>
  readonly families: ReadonlyMap<string, Bucket<Owner>>
  readonly kinds: ReadonlyMap<string, Bucket<Owner>>
  readonly numbers: Bucket<Owner>
}

/** Indexes phrases by every key their first term may hold, so that a text pays only for what it might match. */
export function indexPhrases<Owner>(
  list: readonly { readonly phrase: Phrase; readonly owner: Owner }[],
): PhraseIndex<Owner> {
  type Item = { readonly phrase: Phrase; readonly owner: Owner }
  const forms = new Map<string, Item[]>()
  const families = new Map<string, Item[]>()
  const kinds = new Map<string, Item[]>()
  const numbers: Item[] = []
  const add = (map: Map<string, Item[]>, key: string, item: Item): void => {
    const bucket = map.get(key)
    if (bucket) bucket.push(item)
    else map.set(key, [item])
  }
  for (const item of list) {
    const first = item.phrase.terms[0]
    if (first?.type !== 'keys') continue
    for (const key of first.keys) {
      if (key === '#') numbers.push(item)
      else if (key.startsWith("'")) add(forms, key.slice(1, -1), item)
      else if (key.startsWith('@')) add(kinds, key.slice(1), item)
      else add(families, key, item)
    }
  }
  return { forms, families, kinds, numbers }
}

/** Every hit of every phrase, in text order. */
export function findPhrases<Owner>(index: PhraseIndex<Owner>, reading: Reading): Map<Owner, TokenRange[]> {
  const hits = new Map<Owner, TokenRange[]>()
  const { tokens } = reading
  const tryAll = (bucket: Bucket<Owner> | undefined, from: number): void => {
    if (!bucket) return
    for (const { phrase, owner } of bucket) {
      const to = matchAt(phrase, tokens, from)
      if (to < 0) continue
      const list = hits.get(owner)
      if (list) list.push({ from, to })
      else hits.set(owner, [{ from, to }])
    }
  }
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]
    if (!token) continue
    tryAll(index.forms.get(token.norm), from)
    for (const family of token.families) tryAll(index.families.get(family), from)
    for (const kind of token.kinds) tryAll(index.kinds.get(kind), from)
    if (token.type === 'number' || token.kinds.includes('numeral')) tryAll(index.numbers, from)
  }
  return hits
}

/** Drops hits that overlap a longer or earlier one, so that one span is evidence once for one rule. */
export function withoutOverlaps(ranges: readonly TokenRange[]): TokenRange[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)
  const out: TokenRange[] = []
  for (const range of sorted) {
    const previous = out.at(-1)
    if (!previous || range.from >= previous.to) out.push(range)
    else if (range.to - range.from > previous.to - previous.from) out[out.length - 1] = range
  }
  return out
}
