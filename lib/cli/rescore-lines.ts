import { NOTABLE, type Rescored } from '@/lib/assessments/rescored'

const listed = (names: readonly string[]): string => names.join(', ') || 'none'

/** Whether a prospect is worth a line. */
const isNotable = ({ verdictChanged, shift, flagsChanged, dimensions, offerChanged }: Rescored): boolean =>
  verdictChanged || Math.abs(shift) >= NOTABLE || flagsChanged || dimensions.length > 0 || offerChanged

/** One line of what was and what would be; null where nothing changes that is worth one. */
export function lineOf(prospect: string, change: Rescored): string | null {
  if (!isNotable(change)) return null
  const { was, now, verdictChanged, flagsChanged, dimensions, offerChanged } = change
  const parts = [
    verdictChanged ? `${was.verdict} → ${now.verdict}` : was.verdict,
    `fit ${was.fit} → ${now.fit}`,
    ...dimensions.map((name) => `${name} ${was.scores[name] ?? 'none'} → ${now.scores[name] ?? 'none'}`),
    ...(flagsChanged ? [`flags that stand ${listed(was.flags)} → ${listed(now.flags)}`] : []),
    ...(offerChanged ? [`best offer ${was.offer ?? 'none'} → ${now.offer ?? 'none'}`] : []),
  ]
  return `${prospect}: ${parts.join('; ')} (scored by ${was.scorerVersion})`
}

/** Counts over all prospects. */
export class Summary {
  private readonly counts = { seen: 0, listed: 0, verdict: 0, dimension: 0, flags: 0, offer: 0 }
  private shifts = 0

  add(change: Rescored): void {
    const { counts } = this
    counts.seen++
    if (isNotable(change)) counts.listed++
    if (change.verdictChanged) counts.verdict++
    if (change.dimensions.length > 0) counts.dimension++
    if (change.flagsChanged) counts.flags++
    if (change.offerChanged) counts.offer++
    this.shifts += Math.abs(change.shift)
  }

  line(version: string): string {
    const { seen, listed, verdict, dimension, flags, offer } = this.counts
    const mean = seen === 0 ? 0 : this.shifts / seen
    return `${seen} prospects scored again by ${version}, ${listed} listed: ${verdict} change in the verdict, ${dimension} in a dimension by ${NOTABLE} and more, ${flags} in the flags that stand, ${offer} in the best offer; fit moves by ${mean.toFixed(1)} on average. Nothing was written.`
  }
}
