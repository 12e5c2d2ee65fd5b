import type { Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { countedSeverity } from '@/lib/scoring/flags-dimension'
import type { FlagType, Topic } from '@/lib/scoring/vocabulary'
import { FLAG_POINTS } from '@/lib/scoring/weights'

/** The points a flag takes where it is the first of its type, by how grave it counts. */
export const countedPoints = (finding: Finding, order: readonly Topic[]): number =>
  Math.max(finding.points, FLAG_POINTS[countedSeverity(finding, order)])

/**
 * The flag types that stand, the gravest first. Below nought there is nothing left to take: a flag that finds none of
 * the 100 points left costs nothing and stands all the same, as the verdict's reasons say.
 */
export function standingFlagTypes(
  { reviews, topicOrder }: Pick<DiscoveryInput, 'reviews' | 'topicOrder'>,
  { flags }: Pick<Assessment, 'flags'>,
): FlagType[] {
  const reviewed = (finding: Finding) =>
    reviews.some(({ flag, answer }) => flag === finding.flag && answer === (finding.place?.answer ?? ''))
  const unpaid = (finding: Finding) =>
    flags.score === 0 && finding.mark !== 'asked' && !finding.denied && !reviewed(finding)
  const standing = flags.findings
    .filter((finding) => finding.points < 0 || unpaid(finding))
    .sort((a, b) => a.points - b.points || countedSeverity(b, topicOrder) - countedSeverity(a, topicOrder))
  return [...new Set(standing.flatMap(({ flag }) => flag ?? []))]
}
