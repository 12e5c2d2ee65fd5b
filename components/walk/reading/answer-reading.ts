import type { Remark, Round } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { singlePoints } from '@/lib/scoring/points'
import { MOST_SUGGESTED } from '@/lib/scoring/policy'
import { type Scan, scan } from '@/lib/scoring/scan'
import { scoreScan } from '@/lib/scoring/score'
import { scoreScans } from '@/lib/scoring/score-rounds'
import type { Intent } from '@/lib/scoring/vocabulary'

/** What live reading shows of one answer: all rounds together, and each round's own marks. */
export interface AnswerReading {
  /** 0-100; null when nothing was said. */
  readonly concreteness: number | null
  /** 0-1: how much there was to read. */
  readonly confidence: number
  readonly base: number
  /** Per round, in their order; `text` is what was read, so that marks can follow what was typed since. */
  readonly rounds: readonly {
    readonly text: string
    readonly concreteness: number | null
    readonly findings: readonly Finding[]
  }[]
  /** Questions to the consultant that take the place of denied ones, the likeliest first. */
  readonly further: readonly { readonly round: number; readonly finding: Finding }[]
  /** The next clarifying question, about the last reply that leaves something empty. */
  readonly ask: Remark | null
}

/** Reads the rounds of one answer. Pure; runs in the browser's worker and on the server alike. */
export function readAnswer(rounds: readonly Round[], intent: Intent): AnswerReading {
  const scans = rounds.map(({ text, speaker }) => scan(text, { intent, speaker }))
  const together = scoreScans(scans)
  const each = scans.map(scoreScan)
  const scored = together.findings.filter(({ finding }) => finding.mark !== 'asked')
  const asserted = new Set(scored.map(({ finding }) => finding.flag))
  // A question to the consultant is about one reply, and idle once another reply asserts the same.
  const asked = new Set(
    likeliest(
      each.flatMap(({ findings }) => findings.filter(asks)),
      asserted,
    ),
  )
  const types = new Set([...asked].map(({ flag }) => flag))
  const further = each
    .flatMap((score, round) =>
      [...score.findings.filter(asks), ...score.further].map((finding) => ({ round, finding })),
    )
    .filter(({ finding }) => types.has(finding.flag) && !asked.has(finding))
    .sort((a, b) => (b.finding.likelihood ?? 0) - (a.finding.likelihood ?? 0))
  const findings = scans.map((own, index) => {
    const alone = ownWeight(own)
    return [
      ...scored
        .filter(({ round, finding }) => round === index && (speaks(finding) || alone.has(placeOf(finding))))
        .map(({ finding }) => finding),
      ...(each[index]?.findings ?? []).filter((finding) => asked.has(finding)),
    ]
  })
  return {
    concreteness: together.concreteness,
    confidence: together.confidence,
    base: together.base,
    rounds: rounds.map(({ text }, index) => ({
      text,
      concreteness: together.rounds[index] ?? null,
      findings: findings[index] ?? [],
    })),
    further,
    ask: each.findLast(({ concreteness }) => concreteness !== null)?.ask ?? null,
  }
}

/**
 * A phrase that moves nothing, neither the answer nor its own reply, is not drawn: the fifth noun of a kind,
 * underlined like the first, would be noise.
 */
const speaks = ({ points, mark }: Finding): boolean => points !== 0 || mark === 'alarming'

/**
 * The phrases that weigh something in their own reply. What the end of the scale cuts off counts here, or the same
 * text would be marked otherwise once a clarification lifts the answer off that end.
 */
function ownWeight({ reading, alarms, alone }: Scan): ReadonlySet<string> {
  const points = singlePoints(alarms.sure.map((hit) => ({ reading, hit, share: 1 })))
  return new Set(alone.findings.filter((_, at) => points[at] !== 0).map(placeOf))
}

const asks = ({ mark }: Finding): boolean => mark === 'asked'

/** The likeliest questions of all replies, one of a flag type. */
function likeliest(asked: readonly Finding[], asserted: ReadonlySet<Finding['flag']>): Finding[] {
  const taken = new Set(asserted)
  return [...asked]
    .sort((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0))
    .filter(({ flag }) => !taken.has(flag) && taken.add(flag))
    .slice(0, MOST_SUGGESTED)
}

const placeOf = ({ ruleId, quotes }: Finding): string => `${ruleId} ${quotes[0]?.start}`
