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

/**
 * Tries a phrase at a token. Marks of punctuation between terms are passed over, the end of a sentence never
 * is, and a gap stays within its clause.
 * @returns the index after the last matched token, or -1.
 */
export function matchAt(phrase: Phrase, tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence
  const step = (term: number, at: number): number => {
    const wanted = phrase.terms[term]
    if (!wanted) return at
    if (wanted.type === 'gap') return gap(term + 1, at)
    let here = at
    let token = tokens[here]
    while (token && token.sentence === sentence) {
      const ok = wanted.type === 'any' ? !isMark(token) : holds(token, wanted.keys)
      if (ok) {
        const end = step(term + 1, here + 1)
        if (end >= 0) return end
        break
      }
      if (!isMark(token)) break
      here++
      token = tokens[here]
    }
    if (!wanted.optional) return -1
    return term + 1 < phrase.terms.length ? step(term + 1, at) : at
  }
  const gap = (term: number, at: number): number => {
    const clause = tokens[at - 1]?.clause
    let here = at
    for (let words = 0; words <= GAP_LENGTH; ) {
      const end = step(term, here)
      if (end >= 0) return end
      const token = tokens[here]
      if (!token || token.clause !== clause) return -1
      if (!isMark(token)) words++
      here++
    }
    return -1
  }
  return step(0, from)
}

/** Phrases of many owners, found by the keys of their first term. */
export interface PhraseIndex<Owner> {
  readonly byKey: ReadonlyMap<string, readonly { readonly phrase: Phrase; readonly owner: Owner }[]>
}

/** Indexes phrases by every key their first term may hold, so that a text pays only for what it might match. */
export function indexPhrases<Owner>(
  list: readonly { readonly phrase: Phrase; readonly owner: Owner }[],
): PhraseIndex<Owner> {
  const byKey = new Map<string, { phrase: Phrase; owner: Owner }[]>()
  for (const item of list) {
    const first = item.phrase.terms[0]
    if (first?.type !== 'keys') continue
    for (const key of first.keys) {
      const bucket = byKey.get(key) ?? []
      byKey.set(key, bucket)
      bucket.push(item)
    }
  }
  return { byKey }
}

const keysOf = (token: Token): string[] => {
  const keys = [`'${token.norm}'`, ...token.families, ...token.kinds.map((kind) => `@${kind}`)]
  if (token.type === 'number' || token.kinds.includes('numeral')) keys.push('#')
  return keys
}

/** Every hit of every phrase, in text order; of one owner's overlapping hits the longest is kept. */
export function findPhrases<Owner>(index: PhraseIndex<Owner>, reading: Reading): Map<Owner, TokenRange[]> {
  const hits = new Map<Owner, TokenRange[]>()
  reading.tokens.forEach((token, from) => {
    for (const key of keysOf(token))
      for (const { phrase, owner } of index.byKey.get(key) ?? []) {
        const to = matchAt(phrase, reading.tokens, from)
        if (to < 0) continue
        const list = hits.get(owner) ?? []
        hits.set(owner, list)
        list.push({ from, to })
      }
  })
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
