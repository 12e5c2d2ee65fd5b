import { type Hit, quoteOf } from './detect/detect'
import type { Finding } from './finding'
import type { Rule } from './rules/rule'
import type { Reading } from './text/reading'
import { BASE, FLAG_POINTS, NO_WEIGHT, WEIGHTS } from './weights'

/** A hit with the text it was found in; `share` scales its points, 0-1. */
export interface PlacedHit {
  readonly reading: Reading
  readonly hit: Hit
  readonly share: number
}

/** Made field by field in one order: a spread for each field that may be absent cost more than all the others. */
export const findingOf = ({ reading, hit }: PlacedHit, points: number): Finding => {
  const { rule, range, words } = hit
  const severity = range.severity ?? rule.severity
  const finding: { -readonly [Field in keyof Finding]: Finding[Field] } = {
    dimension: rule.dimension,
    ruleId: rule.id,
    ruleVersion: rule.version,
    mark: rule.mark,
    quotes: [quoteOf(reading, range)],
    points,
  }
  if (words?.length) finding.words = words
  if (rule.flag) finding.flag = rule.flag
  if (severity) finding.severity = severity
  return finding
}

/** What a rule has found so far: the points of its next hit, and what it quoted. */
interface Found {
  next: number
  readonly first: PlacedHit
  /** Made only where a rule hits twice, which is seldom. */
  said: Set<string> | null
}

const wordsOf = ({ reading, hit }: PlacedHit): string => quoteOf(reading, hit.range).quote.toLowerCase()

/** Whether a rule that hit before quotes the same words again; notes them. */
function isSaidAgain(found: Found, placed: PlacedHit): boolean {
  const words = wordsOf(placed)
  found.said ??= new Set([wordsOf(found.first)])
  if (found.said.has(words)) return true
  found.said.add(words)
  return false
}

/** Points of every hit, each further one of a rule worth less; the same words said again are worth nothing more. */
export const singlePoints = (hits: readonly PlacedHit[]): number[] => {
  const found = new Map<Rule, Found>()
  return hits.map((placed) => {
    const { rule, range } = placed.hit
    if (rule.dimension === 'flags') return FLAG_POINTS[range.severity ?? rule.severity ?? 1]
    const weight = WEIGHTS[rule.id] ?? NO_WEIGHT
    const before = found.get(rule)
    if (before && isSaidAgain(before, placed)) return 0
    const own = before ?? { next: weight.points, first: placed, said: null }
    const value = own.next
    own.next *= weight.repeat
    if (!before) found.set(rule, own)
    // Added to nought, because -0 does not survive JSON.
    return 0 + Math.round(value * placed.share)
  })
}

const isConcrete = (placed: PlacedHit | undefined): boolean => placed?.hit.rule.dimension === 'concreteness'

/**
 * Whole points of every hit. Further hits of one rule are worth less and less, so an answer earns nothing for length;
 * the points of concreteness and `BASE` always sum to the score. Past 0 or 100 the last points are cut.
 */
export function pointsOf(hits: readonly PlacedHit[]): { points: readonly number[]; score: number } {
  const points = singlePoints(hits)
  let score = BASE
  for (let at = 0; at < points.length; at++) if (isConcrete(hits[at])) score += points[at] ?? 0
  for (let at = points.length - 1; at >= 0 && (score > 100 || score < 0); at--) {
    if (!isConcrete(hits[at])) continue
    const own = points[at] ?? 0
    const cut = score > 100 ? Math.min(score - 100, Math.max(own, 0)) : Math.max(score, Math.min(own, 0))
    points[at] = own - cut
    score -= cut
  }
  return { points, score }
}

/** Turns hits into findings with the points of `pointsOf`. */
export function weigh(hits: readonly PlacedHit[]): { findings: Finding[]; score: number } {
  const { points, score } = pointsOf(hits)
  return { findings: hits.map((placed, at) => findingOf(placed, points[at] ?? 0)), score }
}
