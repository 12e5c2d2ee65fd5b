import { lookUp } from '../lexicon/lexicon'
import type { Lang } from '../vocabulary'

/** `keys`: any of the keys, `mark`: one of these marks here, `any`: any word, `gap`: up to `GAP_LENGTH` words. */
export type Term =
  | { readonly type: 'keys' | 'mark'; readonly keys: readonly string[]; readonly optional: boolean }
  | { readonly type: 'any'; readonly optional: boolean }
  | { readonly type: 'gap' }

/** A phrase cut into its terms. */
export interface Phrase {
  readonly source: string
  readonly terms: readonly Term[]
}

/** Words that `...` passes over at most. */
export const GAP_LENGTH = 4

const parseKeys = (body: string, lang: Lang, source: string, isFamily: (name: string) => boolean): string[] =>
  body.split('|').map((key) => {
    const folded = key.toLowerCase().replaceAll('ё', 'е')
    if (folded === '#' || /^'[^']+(?:'[^']+)*'$/.test(folded) || /^@[a-z-]+$/.test(folded)) return folded
    if (isFamily(folded)) return folded
    const hint = lookUp(folded, lang).families.join(', ')
    throw new Error(`phrase "${source}": no family "${key}"${hint ? `; that form belongs to: ${hint}` : ''}`)
  })

const isMark = (key: string): boolean => key.startsWith("'") && !/[\p{L}\p{N}]/u.test(key)

/**
 * Cuts one phrase of the mini-language of `rules/rule.ts` into terms.
 * @throws when a term names no family or mixes marks with words, or the phrase opens with something optional, or it
 * ends with a gap or a mark.
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
      const keys = parseKeys(body, lang, source, isFamily)
      if (!keys.some(isMark)) return { type: 'keys', keys, optional }
      if (optional || !keys.every(isMark)) throw new Error(`phrase "${source}": a mark stands by itself`)
      return { type: 'mark', keys, optional }
    })
  const first = terms[0]
  const last = terms.at(-1)
  if (first?.type !== 'keys' || first.optional) throw new Error(`phrase "${source}": must open with a word`)
  if (last?.type === 'gap' || last?.type === 'mark')
    throw new Error(`phrase "${source}": must not end with a ${last.type}`)
  return { source, terms }
}
