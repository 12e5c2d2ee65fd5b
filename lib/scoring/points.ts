import { type Hit, quoteOf } from './detect/detect'
import type { Finding } from './finding'
import type { Reading } from './text/reading'
import { BASE, FLAG_POINTS, NO_WEIGHT, WEIGHTS } from './weights'

/** A hit with the text it was found in; `share` scales its points, 0-1. */
export interface PlacedHit {
  readonly reading: Reading
  readonly hit: Hit
  readonly share: number
}

const findingOf = ({ reading, hit }: PlacedHit, points: number): Finding => {
  const { rule, range } = hit
  const severity = range.severity ?? rule.severity
  return {
    dimension: rule.dimension,
    ruleId: rule.id,
    ruleVersion: rule.version,
    mark: rule.mark,
    quotes: [quoteOf(reading, range)],
    points,
    ...(hit.words?.length ? { words: hit.words } : {}),
    ...(rule.flag ? { flag: rule.flag } : {}),
    ...(severity ? { severity } : {}),
  }
}

/** Cuts the last points so that `base` and all points sum to a value within 0-100. */
const withinScale = (points: readonly number[], base: number): number[] => {
  const out = [...points]
  let over = base + out.reduce((a, b) => a + b, 0)
  for (let i = out.length - 1; i >= 0 && (over > 100 || over < 0); i--) {
    const own = out[i] ?? 0
    const cut = over > 100 ? Math.min(over - 100, Math.max(own, 0)) : Math.max(over, Math.min(own, 0))
    out[i] = own - cut
    over -= cut
  }
  return out
}

/**
 * Turns hits into findings with whole points. Further hits of one rule are worth less and less, so an answer
 * earns nothing for length; the points of concreteness and `BASE` always sum to the score.
 */
export function weigh(hits: readonly PlacedHit[]): { findings: Finding[]; score: number } {
  const next = new Map<string, number>()
  const raw = hits.map(({ hit, share }) => {
    const { rule, range } = hit
    if (rule.dimension === 'flags') return FLAG_POINTS[range.severity ?? rule.severity ?? 1]
    const weight = WEIGHTS[rule.id] ?? NO_WEIGHT
    const value = next.get(rule.id) ?? weight.points
    next.set(rule.id, value * weight.repeat)
    // Added to nought, because -0 does not survive JSON.
    return 0 + Math.round(value * share)
  })
  const concrete = hits.map(({ hit }) => hit.rule.dimension === 'concreteness')
  const scaled = withinScale(
    raw.filter((_, i) => concrete[i]),
    BASE,
  )
  let at = 0
  const findings = hits.map((placed, i) =>
    findingOf(placed, concrete[i] ? (scaled[at++] ?? 0) : (raw[i] ?? 0)),
  )
  return { findings, score: BASE + scaled.reduce((a, b) => a + b, 0) }
}
