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
  /** 0-100 of each round by itself, one of figures only as it stands beside the others; null for an empty one. */
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
  const [only] = scans
  // A single reply is worth what it is by itself, and that has been weighed: one while typing, nearly always.
  const { findings, learned, concreteness } =
    only && scans.length === 1 ? onlyRound(only) : isInWords(scans) ? pooled(scans) : inFigures(scans)
  return {
    concreteness,
    rounds: ownScores(scans),
    confidence: confidenceOf(scans.reduce((sum, { reading }) => sum + reading.words.length, 0)),
    base: BASE,
    findings: learned ? [...findings, learned] : findings,
  }
}

interface Pooled {
  readonly concreteness: number | null
  readonly findings: RoundsScore['findings']
  readonly learned: RoundsScore['findings'][number] | null
}

const onlyRound = ({ alone: { concreteness, findings, learned } }: Scan): Pooled => ({
  concreteness,
  findings: findings.map((finding) => ({ round: 0, finding })),
  learned: learned && { round: 0, finding: learned },
})

const isInWords = (scans: readonly Scan[]): boolean =>
  scans.some(({ alone }) => alone.concreteness !== null && alone.besideWords === undefined)

/** Figures in every round count no more than in one. */
const inFigures = (scans: readonly Scan[]): Pooled => ({
  concreteness: scans.find(({ alone }) => alone.concreteness !== null)?.alone.concreteness ?? null,
  findings: [],
  learned: null,
})

function ownScores(scans: readonly Scan[]): (number | null)[] {
  const words = isInWords(scans)
  return scans.map(({ alone }) => (words ? alone.besideWords : undefined) ?? alone.concreteness)
}

function pooled(scans: readonly Scan[]): Pooled {
  const own = ownScores(scans)
  const placed: { round: number; placed: PlacedHit }[] = []
  scans.forEach(({ reading, alarms }, round) => {
    const overtaken = own.some((score, later) => later > round && score !== null && score > (own[round] ?? 0))
    for (const hit of alarms.sure) {
      const share = overtaken && hit.rule.mark === 'empty' ? OVERTAKEN_SHARE : 1
      placed.push({ round, placed: { reading, hit, share } })
    }
  })
  const { findings, score } = weigh(placed.map((item) => item.placed))
  const spoken = scans
    .map(({ reading, alarms: { judgement } }, round) => ({ reading, judgement, round }))
    .filter(({ reading }) => reading.words.length > 0)
  const values = spoken.map(({ judgement }) => judgement.concreteness)
  const concreteness = values.length === 0 ? null : together(score, ofRounds(values))
  const points = (concreteness ?? score) - score
  const [most] = spoken.sort(
    ({ judgement: a, round }, { judgement: b, round: later }) =>
      (points > 0 ? b.concreteness - a.concreteness : a.concreteness - b.concreteness) || round - later,
  )
  const learned = most ? learnedFinding(most.reading, most.judgement, points) : null
  return {
    concreteness,
    findings: findings.map((finding, at) => ({ round: placed[at]?.round ?? 0, finding })),
    learned: most && learned ? { round: most.round, finding: learned } : null,
  }
}

/** Coming down to earth once counts as much as all rounds together. */
const ofRounds = (scores: readonly number[]): number =>
  (Math.max(...scores) + scores.reduce((a, b) => a + b, 0) / scores.length) / 2
