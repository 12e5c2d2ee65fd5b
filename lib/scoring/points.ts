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
const findingOf = ({ reading, hit }: PlacedHit, points: number): Finding => {
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

/** What a rule has found so far: the points of its next hit, and the words of those before. */
interface Found {
  next: number
  readonly words: string[]
}

/** Points of every hit, each further one of a rule worth less; the same words said again are worth nothing more. */
const pointsOf = (hits: readonly PlacedHit[]): number[] => {
  const found = new Map<Rule, Found>()
  return hits.map(({ reading, hit: { rule, range }, share }) => {
    if (rule.dimension === 'flags') return FLAG_POINTS[range.severity ?? rule.severity ?? 1]
    const weight = WEIGHTS[rule.id] ?? NO_WEIGHT
    const words = quoteOf(reading, range).quote.toLowerCase()
    const before = found.get(rule) ?? { next: weight.points, words: [] }
    if (before.words.includes(words)) return 0
    const value = before.next
    before.next *= weight.repeat
    before.words.push(words)
    found.set(rule, before)
    // Added to nought, because -0 does not survive JSON.
    return 0 + Math.round(value * share)
  })
}

const isConcrete = (placed: PlacedHit | undefined): boolean => placed?.hit.rule.dimension === 'concreteness'

/**
 * Turns hits into findings with whole points. Further hits of one rule are worth less and less, so an answer
 * earns nothing for length; the points of concreteness and `BASE` always sum to the score. Past 0 or 100 the last
 * points are cut.
 */
export function weigh(hits: readonly PlacedHit[]): { findings: Finding[]; score: number } {
  const points = pointsOf(hits)
  let score = BASE
  for (let at = 0; at < points.length; at++) if (isConcrete(hits[at])) score += points[at] ?? 0
  for (let at = points.length - 1; at >= 0 && (score > 100 || score < 0); at--) {
    if (!isConcrete(hits[at])) continue
    const own = points[at] ?? 0
    const cut = score > 100 ? Math.min(score - 100, Math.max(own, 0)) : Math.max(score, Math.min(own, 0))
    points[at] = own - cut
    score -= cut
  }
  return { findings: hits.map((placed, at) => findingOf(placed, points[at] ?? 0)), score }
}
