import { lexiconFor } from '../lexicon/lexicon'
import type { Rule, TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { LANGS, type Lang } from '../vocabulary'
import { circumstancesOf, standsUnder } from './circumstances'
import { isDenied } from './denial'
import { isGuarded } from './guards'
import { findPatterns } from './patterns'
import { compilePhrase, findPhrases, indexPhrases, type PhraseIndex, withoutOverlaps } from './phrases'
import { widen } from './widen'

/** What one rule found in one text; points and wording come later. */
export interface Hit {
  readonly rule: Rule
  readonly range: TokenRange
}

/** Rules compiled for both languages. */
export interface Detector {
  readonly rules: readonly Rule[]
  readonly phrases: Readonly<Record<Lang, PhraseIndex<Rule>>>
  readonly patterns: ReadonlyMap<Rule, Readonly<Record<Lang, readonly RegExp[]>>>
}

const compilePhrases = (rules: readonly Rule[], lang: Lang): PhraseIndex<Rule> => {
  const own = lexiconFor(lang).families
  const borrowed = lang === 'ru' ? lexiconFor('en').families : own
  const isFamily = (name: string): boolean => own.has(name) || borrowed.has(name)
  return indexPhrases(
    rules.flatMap((owner) =>
      owner.find.kind === 'phrases'
        ? owner.find[lang].map((source) => ({ owner, phrase: compilePhrase(source, lang, isFamily) }))
        : [],
    ),
  )
}

/**
 * Compiles rules once.
 * @throws when a phrase names a family that the lexicon lacks.
 */
export function compileRules(rules: readonly Rule[]): Detector {
  const [en, ru] = LANGS.map((lang) => compilePhrases(rules, lang))
  if (!en || !ru) throw new Error('a language has no phrases')
  const patterns = new Map<Rule, Record<Lang, RegExp[]>>()
  for (const rule of rules) {
    const { find } = rule
    if (find.kind !== 'patterns') continue
    const global = (list: readonly RegExp[]): RegExp[] => list.map(({ source }) => new RegExp(source, 'g'))
    patterns.set(rule, { en: global(find.en), ru: global(find.ru) })
  }
  return { rules, phrases: { en, ru }, patterns }
}

/** An alarming phrase is longer than a word and often holds a negator itself, so denial is looked for around it. */
function allowed(rule: Rule, reading: Reading, range: TokenRange): boolean {
  if (rule.dimension !== 'flags') return !isGuarded(reading, range, rule.unless)
  if (rule.unless.includes('negated') && isDenied(reading, range)) return false
  return !isGuarded(
    reading,
    range,
    rule.unless.filter((guard) => guard !== 'negated'),
  )
}

/** All hits that their circumstances allow, by place in the text and then by rule id. */
export function detect(detector: Detector, reading: Reading): Hit[] {
  const byPhrase = findPhrases(detector.phrases[reading.lang], reading)
  const hits: Hit[] = []
  const circumstances = circumstancesOf(reading)
  for (const rule of detector.rules) {
    const { find, except = [], intents, alongside } = rule
    if (intents && !intents.includes(reading.intent)) continue
    if (
      alongside &&
      !reading.tokens.some(({ families }) => families.some((name) => alongside.includes(name)))
    )
      continue
    const ranges =
      find.kind === 'function'
        ? find.find(reading)
        : find.kind === 'phrases'
          ? (byPhrase.get(rule) ?? [])
          : findPatterns(detector.patterns.get(rule)?.[reading.lang] ?? [], reading)
    if (ranges.length === 0) continue
    const kept = withoutOverlaps(ranges).filter(
      (range) => allowed(rule, reading, range) && !standsUnder(reading, range, circumstances, except),
    )
    const quoted =
      rule.dimension === 'flags' ? withoutOverlaps(kept.map((range) => widen(reading, range))) : kept
    for (const range of quoted) hits.push({ rule, range })
  }
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
