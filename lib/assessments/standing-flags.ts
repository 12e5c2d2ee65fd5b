import type { Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { OBSERVED } from '@/lib/scoring/flags-dimension'
import { GRAVEST_BY_WORDS } from '@/lib/scoring/policy'
import type { FlagType, Severity } from '@/lib/scoring/vocabulary'
import { FLAG_POINTS } from '@/lib/scoring/weights'

/** How grave a finding counts: words alone make some flags no graver than serious, whatever the phrase. */
export function countedSeverity({ flag, severity = 1, place }: Finding): Severity {
  if (flag === undefined || place?.answer === OBSERVED) return severity
  return Math.min(severity, GRAVEST_BY_WORDS[flag]) as Severity
}

/** The points a flag takes where it is the first of its type, by how grave it counts. */
export const countedPoints = (finding: Finding): number =>
  Math.max(finding.points, FLAG_POINTS[countedSeverity(finding)])

/**
 * The flag types that stand, the gravest first. Below nought there is nothing left to take: a flag that finds none of
 * the 100 points left costs nothing and stands all the same, as the verdict's reasons say.
 */
export function standingFlagTypes(
  { reviews }: Pick<DiscoveryInput, 'reviews'>,
  { flags }: Pick<Assessment, 'flags'>,
): FlagType[] {
  const reviewed = (finding: Finding) =>
    reviews.some(({ flag, answer }) => flag === finding.flag && answer === (finding.place?.answer ?? ''))
  const unpaid = (finding: Finding) =>
    flags.score === 0 && finding.mark !== 'asked' && !finding.denied && !reviewed(finding)
  const standing = flags.findings
    .filter((finding) => finding.points < 0 || unpaid(finding))
    .sort((a, b) => a.points - b.points || countedSeverity(b) - countedSeverity(a))
  return [...new Set(standing.flatMap(({ flag }) => flag ?? []))]
}
