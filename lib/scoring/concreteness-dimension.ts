import type { DimensionResult } from './discovery'
import type { AnswerEvidence } from './evidence'
import type { Finding } from './finding'
import { INTENT_WEIGHTS } from './policy'
import { BASE } from './weights'

/** Points of an answer's findings count in the dimension by the answer's share; kept to tenths of a point. */
const TENTHS = 10
/** Adding 0 turns -0, which JSON does not know, into 0. */
const toTenths = (value: number) => Math.round(value * TENTHS) / TENTHS + 0

/**
 * Concreteness over all answers, weighted by intent. `base` and the points sum to the score, in tenths of a point.
 * `findings` are those of dimension `concreteness`, in points of their own answer, each with its place.
 */
export function concretenessDimension(
  answers: readonly AnswerEvidence[],
  findings: readonly Finding[],
  confidence: number,
): DimensionResult {
  const answered = answers.filter(({ score }) => score !== null)
  if (answered.length === 0) return { score: null, base: BASE, confidence: 0, findings: [] }
  const all = answered.reduce((sum, { intent }) => sum + INTENT_WEIGHTS[intent], 0)
  const shares = new Map(answered.map(({ key, intent }) => [key, INTENT_WEIGHTS[intent] / all]))
  const scaled = findings.map((finding) => ({
    ...finding,
    points: toTenths(finding.points * (shares.get(finding.place?.answer ?? '') ?? 0)),
  }))
  const score = toTenths(scaled.reduce((sum, { points }) => sum + points, BASE))
  return { score: Math.min(100, Math.max(0, score)), base: BASE, confidence, findings: scaled }
}
