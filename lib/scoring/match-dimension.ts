import type { DimensionResult, WayClash } from './discovery'
import type { Finding, MarkKind } from './finding'
import { FIT_SIGNS, type FitSigns, fitOf, REFUSALS } from './match/fit'
import { MODEL } from './match/model.gen'
import type { RequestMatch } from './match/request'
import { isAnswered } from './standing'

const MARKS = {
  covered: 'concrete',
  partly: 'concrete',
  'not-covered': 'asked',
  refused: 'alarming',
} as const satisfies Record<string, MarkKind>

/** As likely as not. */
const BASE = 50

/** The fit if nothing of the request were refused. */
const fitWithoutRefusals = ({ all, texts }: FitSigns): number => {
  const isRefusal = (at: number) => REFUSALS.some((name) => name === FIT_SIGNS[at])
  return fitOf({ all: all.map((value, at) => (isRefusal(at) ? Math.min(value, 0) : value)), texts }, MODEL)
}

/** The dimension of the match: as likely as not, raised by what is covered, lowered by what is refused. */
export function matchDimension(
  match: RequestMatch,
  confidence: number,
  clashes: readonly WayClash[] = [],
): DimensionResult {
  if (match.signs === null) return { score: null, base: BASE, confidence: 0, findings: [] }
  const coverage = match.ranked[0]?.coverage ?? []
  const gained = Math.max(match.fit, fitWithoutRefusals(match.signs))
  const good = coverage.filter(({ standing }) => isAnswered(standing)).length
  const bad = coverage.filter(({ standing }) => standing === 'refused').length
  const gains = portions(Math.max(0, gained - BASE), good)
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
