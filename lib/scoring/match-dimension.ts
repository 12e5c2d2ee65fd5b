import type { DimensionResult, WayClash } from './discovery'
import type { Finding, MarkKind } from './finding'
import { fitOf, MATCH_FORMULA } from './match/fit'
import type { RequestMatch } from './match/request'

const MARKS = {
  covered: 'concrete',
  partly: 'concrete',
  'not-covered': 'asked',
  refused: 'alarming',
} as const satisfies Record<string, MarkKind>

/** The dimension of the match: the formula's base, raised by what is covered, lowered by what is refused. */
export function matchDimension(
  match: RequestMatch,
  confidence: number,
  clashes: readonly WayClash[] = [],
): DimensionResult {
  if (match.parts === null) return { score: null, base: MATCH_FORMULA.base, confidence: 0, findings: [] }
  const coverage = match.ranked[0]?.coverage ?? []
  const gained = fitOf({ ...match.parts, refused: 0, clash: 0 })
  const good = coverage.filter(({ standing }) => standing === 'covered' || standing === 'partly').length
  const bad = coverage.filter(({ standing }) => standing === 'refused').length
  const gains = portions(gained - MATCH_FORMULA.base, good)
  const losses = portions(match.fit - gained, bad)
  const findings = coverage.map(({ standing, request }): Finding => {
    const points = standing === 'refused' ? losses.shift() : standing === 'not-covered' ? 0 : gains.shift()
    return {
      dimension: 'match',
      ruleId: `match/${standing}`,
      ruleVersion: 1,
      mark: MARKS[standing],
      quotes: [{ start: request.start, end: request.end, quote: request.quote }],
      points: points ?? 0,
      place: { answer: request.answer, round: request.round },
    }
  })
  const told = findings.reduce((sum, { points }) => sum + points, 0)
  return {
    score: match.fit,
    base: match.fit - told,
    confidence,
    findings: [...findings, ...clashes.map(clashFinding)],
  }
}

/** Costs no points: what it weighs is for the talk to find out. */
const clashFinding = ({ axis, request }: WayClash): Finding => ({
  dimension: 'match',
  ruleId: `match/way-${axis}`,
  ruleVersion: 1,
  mark: 'alarming',
  quotes: [{ start: request.start, end: request.end, quote: request.quote }],
  points: 0,
  place: { answer: request.answer, round: request.round },
})

/** A whole number in near-equal whole portions that sum to it; + 0 turns -0, which JSON does not know, into 0. */
function portions(total: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => Math.round((total * (index + 1)) / count) - Math.round((total * index) / count) + 0,
  )
}
