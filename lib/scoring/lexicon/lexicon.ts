import { partOf } from '../languages/loaded'
import type { Lang } from '../vocabulary'
import { type Family, familiesOf } from './row'

/** What the lexicon knows of one form. */
export interface Entry {
  readonly families: readonly string[]
  readonly kinds: readonly string[]
}

/** Word families of one language, looked up by exact form. */
export interface Lexicon {
  readonly families: ReadonlyMap<string, { readonly kinds: ReadonlySet<string>; readonly shares: boolean }>
  /** Null for a form no family holds. */
  readonly look: (form: string) => Entry | null
}

const LONGEST_ENDING = 7
const LONGEST_FORM = 40
const NONE: Entry = { families: [], kinds: [] }

interface Claim {
  readonly endings: ReadonlySet<string>
  readonly name: string
}

/** Paradigms share their lists of endings, so each list becomes a set once. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()
const asSet = (endings: readonly string[]): ReadonlySet<string> => {
  const known = sets.get(endings) ?? new Set(endings)
  sets.set(endings, known)
  return known
}

/**
 * Builds the look-up: stem → the families that claim it with these endings, so that no form is ever matched by a
 * bare prefix and nothing has to be expanded when the module loads.
 */
export function buildLexicon(families: readonly Family[]): Lexicon {
  const named = new Map<string, { kinds: Set<string>; shares: boolean }>()
  const stems = new Map<string, Claim[]>()
  for (const family of families) {
    const known = named.get(family.name)
    if (known) known.kinds.add(family.kind)
    else named.set(family.name, { kinds: new Set([family.kind]), shares: family.shares })
    for (const { stem, endings } of family.stems) {
      const claim = { endings: asSet(endings), name: family.name }
      const claims = stems.get(stem)
      if (claims) claims.push(claim)
      else stems.set(stem, [claim])
    }
  }
  const cache = new Map<string, Entry | null>()
  const search = (form: string): Entry | null => {
    const found = new Set<string>()
    for (let cut = form.length; cut >= Math.max(1, form.length - LONGEST_ENDING); cut--) {
      const claims = stems.get(form.slice(0, cut))
      if (!claims) continue
      const ending = form.slice(cut)
      for (const { endings, name } of claims) if (endings.has(ending)) found.add(name)
    }
    if (found.size === 0) return null
    const kinds = new Set<string>()
    for (const name of found) for (const kind of named.get(name)?.kinds ?? []) kinds.add(kind)
    return { families: [...found], kinds: [...kinds] }
  }
  return {
    families: named,
    look: (form) => {
      if (form.length > LONGEST_FORM) return null
      const known = cache.get(form)
      if (known !== undefined) return known
      const entry = search(form)
      if (cache.size < 20_000) cache.set(form, entry)
      return entry
    },
  }
}

/**
 * All families of a language, in file order.
 * @throws NotLoaded
 */
export const familiesFor = (lang: Lang): Family[] =>
  partOf(lang).rows.flatMap((rows) => familiesOf(rows, lang))

const built = new Map<Lang, Lexicon>()

/**
 * The lexicon of a language, built on first use.
 * @throws NotLoaded
 */
export function lexiconFor(lang: Lang): Lexicon {
  const known = built.get(lang)
  if (known) return known
  const lexicon = buildLexicon(familiesFor(lang))
  built.set(lang, lexicon)
  return lexicon
}

/** A patronymic, which no row holds: «Львович», «Сергеевны»; «-овной» and «-евне» at large would claim other words. */
const PATRONYMIC =
  /^(?:[а-я]{2,12}[ое]вич(?:а|у|ем|е)?|(?:(?:[а-я]{4,12}|льв)о|(?:[а-я]{2,12}[ьеа]|игор)е)вн(?:а|ы|е|у))$/
const NAME: Entry = { families: ['отчество'], kinds: ['name', 'patronymic'] }

const isLatinWord = (form: string): boolean => /^[a-z]/.test(form)

/** Russian speech borrows Latin words, so those are looked up in English; compounds fall back on their parts, English
 * ones on the last ("eye-mark" is a mark). */
export function lookUp(form: string, lang: Lang): Entry {
  const lexicon = lexiconFor(lang === 'ru' && isLatinWord(form) ? 'en' : lang)
  const whole = lexicon.look(form)
  if (whole) return whole
  if (!form.includes('-')) {
    if (form.endsWith("'s")) return lexicon.look(form.slice(0, -2)) ?? NONE
    return lang === 'ru' && PATRONYMIC.test(form) ? NAME : NONE
  }
  const all = form.split('-')
  const parts = (isLatinWord(form) ? all.slice(-1) : all).map((part) => lookUp(part, lang))
  return {
    families: [...new Set(parts.flatMap((part) => part.families))],
    kinds: [...new Set(parts.flatMap((part) => part.kinds))],
  }
}

/** A form that two families claim though neither row says so. */
export interface Clash {
  readonly form: string
  readonly families: readonly [string, string]
}

/** Every undeclared double claim; the inventory test wants none. */
export function clashesOf(families: readonly Family[]): Clash[] {
  const owner = new Map<string, Family>()
  const out: Clash[] = []
  for (const family of families)
    for (const { stem, endings } of family.stems)
      for (const ending of endings) {
        const form = stem + ending
        const first = owner.get(form)
        if (!first) owner.set(form, family)
        else if (first.name !== family.name && !first.shares && !family.shares)
          out.push({ form, families: [first.name, family.name] })
      }
  return out
}
