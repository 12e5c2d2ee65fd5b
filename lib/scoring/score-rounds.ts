import type { Round } from './discovery'
import type { Finding } from './finding'
import { learnedFinding, together } from './learned/concreteness'
import { type PlacedHit, weigh } from './points'
import { type Scan, scan } from './scan'
import { confidenceOf } from './score'
import type { Intent, Lang } from './vocabulary'
import { BASE, OVERTAKEN_SHARE } from './weights'

/** The rounds of one answer scored together. */
export interface RoundsScore {
  /** 0-100 of all rounds together; null when nothing was said. */
  readonly concreteness: number | null
  /** 0-100 of each round by itself; null for an empty one. */
  readonly rounds: readonly (number | null)[]
  readonly confidence: number
  readonly base: number
  /** Each with the index of its round; concreteness points sum, with `base`, to the score. */
  readonly findings: readonly { readonly round: number; readonly finding: Finding }[]
}

/**
 * Scores the first reply and its clarifications as one answer. A later, more concrete reply lifts it: what an
 * earlier round left empty then costs only `OVERTAKEN_SHARE` of its points, because the prospect came down to
 * earth when asked. Evidence of all rounds is pooled before repeats are discounted.
 */
export const scoreRounds = (
  rounds: readonly Round[],
  options: { readonly intent: Intent; readonly lang?: Lang | undefined },
): RoundsScore => scoreScans(rounds.map(({ text, speaker }) => scan(text, { ...options, speaker })))

/** `scoreRounds` of rounds that were scanned already. */
export function scoreScans(scans: readonly Scan[]): RoundsScore {
  const readings = scans.map(({ reading }) => reading)
  const alarms = scans.map((one) => one.alarms)
  const hits = alarms.map(({ sure }) => sure)
  const words = readings.map((reading) => reading.words.length)
  const learned = alarms.map(({ judgement }) => judgement.concreteness)
  const own = readings.map((reading, i) =>
    words[i]
      ? together(weigh((hits[i] ?? []).map((hit) => ({ reading, hit, share: 1 }))).score, learned[i] ?? 0)
      : null,
  )
  const placed: { round: number; placed: PlacedHit }[] = []
  readings.forEach((reading, round) => {
    const overtaken = own.some((score, later) => later > round && score !== null && score > (own[round] ?? 0))
    for (const hit of hits[round] ?? []) {
      const share = overtaken && hit.rule.mark === 'empty' ? OVERTAKEN_SHARE : 1
      placed.push({ round, placed: { reading, hit, share } })
    }
  })
  const { findings, score } = weigh(placed.map((item) => item.placed))
  const said = words.reduce((a, b) => a + b, 0)
  const spoken = learned
    .map((value, round) => ({ value, round }))
    .filter(({ round }) => (words[round] ?? 0) > 0)
  const concreteness = said === 0 ? null : together(score, ofRounds(spoken.map(({ value }) => value)))
  const points = (concreteness ?? score) - score
  const most = spoken.sort(
    (a, b) => (points > 0 ? b.value - a.value : a.value - b.value) || a.round - b.round,
  )[0]
  const reading = readings[most?.round ?? -1]
  const judgement = alarms[most?.round ?? -1]?.judgement
  const added = reading && judgement ? learnedFinding(reading, judgement, points) : null
  return {
    concreteness,
    rounds: own,
    confidence: confidenceOf(said),
    base: BASE,
    findings: [
      ...findings.map((finding, i) => ({ round: placed[i]?.round ?? 0, finding })),
      ...(added ? [{ round: most?.round ?? 0, finding: added }] : []),
    ],
  }
}

/** Coming down to earth once counts as much as all rounds together. */
const ofRounds = (scores: readonly number[]): number =>
  (Math.max(...scores) + scores.reduce((a, b) => a + b, 0) / scores.length) / 2
