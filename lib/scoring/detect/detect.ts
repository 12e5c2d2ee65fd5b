import { isLoaded } from '../languages/loaded'
import { lexiconFor } from '../lexicon/lexicon'
import type { Guard, Rule, TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import type { Lang } from '../vocabulary'
import { standsUnder } from './circumstances'
import { isDenied } from './denial'
import { findPhrases } from './find-phrases'
import { isGuarded } from './guards'
import { withoutOverlaps } from './overlaps'
import { findPatterns } from './patterns'
import { compilePhrase } from './phrase'
import { indexPhrases, type PhraseIndex } from './phrase-index'
import { widen } from './widen'

/** What one rule found in one text; points and wording come later. */
export interface Hit {
  readonly rule: Rule
  readonly range: TokenRange
}

/** Rules ready to run; each language is compiled when the first text in it comes. */
export interface Detector {
  readonly rules: readonly Rule[]
  /** @throws when a phrase names a family that the lexicon lacks; NotLoaded */
  readonly inLanguage: (lang: Lang) => Compiled
}

interface Compiled {
  readonly phrases: PhraseIndex<Rule>
  readonly patterns: ReadonlyMap<Rule, readonly RegExp[]>
}

const isLatinName = (name: string): boolean => /^(?:w:)?[a-z]/.test(name)

const compilePhrases = (rules: readonly Rule[], lang: Lang): PhraseIndex<Rule> => {
  const own = lexiconFor(lang).families
  // Russian rules may name English families; where English is not loaded, no word can belong to one either.
  const borrows = (name: string): boolean => !isLoaded('en') || lexiconFor('en').families.has(name)
  const isFamily = (name: string): boolean => own.has(name) || (isLatinName(name) && borrows(name))
  return indexPhrases(
    rules.flatMap((owner) =>
      owner.find.kind === 'phrases'
        ? owner.find[lang].map((source) => ({ owner, phrase: compilePhrase(source, lang, isFamily) }))
        : [],
    ),
    lang,
  )
}

const compilePatterns = (rules: readonly Rule[], lang: Lang): Map<Rule, readonly RegExp[]> =>
  new Map(
    rules.flatMap((rule) =>
      rule.find.kind === 'patterns'
        ? [[rule, rule.find[lang].map(({ source }) => new RegExp(source, 'g'))] as const]
        : [],
    ),
  )

/** Compiles rules, each language once. */
export function compileRules(rules: readonly Rule[]): Detector {
  const compiled = new Map<Lang, Compiled>()
  return {
    rules,
    inLanguage: (lang) => {
      const known = compiled.get(lang)
      if (known) return known
      const made = { phrases: compilePhrases(rules, lang), patterns: compilePatterns(rules, lang) }
      compiled.set(lang, made)
      return made
    },
  }
}

/** The circumstances looked for around an alarming phrase; its denial is looked for nearer. */
const aroundAlarm = new WeakMap<Rule, readonly Guard[]>()
const guardsAround = (rule: Rule): readonly Guard[] => {
  const known = aroundAlarm.get(rule) ?? rule.unless.filter((guard) => guard !== 'negated')
  aroundAlarm.set(rule, known)
  return known
}

/** An alarming phrase is longer than a word and often holds a negator itself, so denial is looked for around it. */
function allowed(rule: Rule, reading: Reading, range: TokenRange): boolean {
  if (standsUnder(reading, range, rule.except ?? [])) return false
  if (rule.dimension !== 'flags') return !isGuarded(reading, range, rule.unless)
  if (rule.unless.includes('negated') && isDenied(reading, range)) return false
  return !isGuarded(reading, range, guardsAround(rule))
}

/** Whether the question is one that the rule reads answers to, and the answer has the words it wants beside its own. */
function concerns({ intents, alongside }: Rule, { intent, tokens }: Reading): boolean {
  if (intents && !intents.includes(intent)) return false
  return !alongside || tokens.some(({ families }) => families.some((name) => alongside.includes(name)))
}

/** All hits that their circumstances allow, by place in the text and then by rule id. */
export function detect(detector: Detector, reading: Reading): Hit[] {
  const { phrases, patterns } = detector.inLanguage(reading.lang)
  const hits: Hit[] = []
  const take = (rule: Rule, ranges: readonly TokenRange[]): void => {
    if (ranges.length === 0 || !concerns(rule, reading)) return
    const kept = withoutOverlaps(ranges).filter((range) => allowed(rule, reading, range))
    const quoted =
      rule.dimension === 'flags' ? withoutOverlaps(kept.map((range) => widen(reading, range))) : kept
    for (const range of quoted) hits.push({ rule, range })
  }
  for (const [owner, ranges] of findPhrases(phrases, reading)) {
    const rule = phrases.owners[owner]
    if (rule) take(rule, ranges)
  }
  for (const rule of detector.rules) if (rule.find.kind === 'function') take(rule, rule.find.find(reading))
  for (const [rule, expressions] of patterns) take(rule, findPatterns(expressions, reading))
  return hits.sort(
    (a, b) => a.range.from - b.range.from || a.range.to - b.range.to || (a.rule.id < b.rule.id ? -1 : 1),
  )
}

/** The exact words of a hit. */
export function quoteOf(reading: Reading, range: TokenRange): { start: number; end: number; quote: string } {
  const start = reading.tokens[range.from]?.start ?? 0
  const end = reading.tokens[range.to - 1]?.end ?? start
  return { start, end, quote: reading.text.slice(start, end) }
}
