import type { Assessment, DiscoveryInput, Remark } from '@/lib/scoring/discovery'
import type { Finding, MarkKind } from '@/lib/scoring/finding'
import { countedSeverity } from '@/lib/scoring/flags-dimension'
import { CONCRETE, MATCH_CLEAR } from '@/lib/scoring/policy'
import type { Intent, Topic } from '@/lib/scoring/vocabulary'
import { type Excerpt, excerptAround } from './excerpt'
import { textAt } from './sources'

/** The one passage that matters most and what is missing: the pipeline's row and the brief's first screen. */
export interface Headline {
  readonly quote: (Excerpt & { readonly mark: MarkKind }) | null
  readonly missing: Remark | null
}

type Ordered = Pick<DiscoveryInput, 'topicOrder'>

/** For the choice among concrete passages: what success looks like tells more than a date. */
const TELLING: readonly Intent[] = ['outcome-evidence', 'problem', 'current-state', 'scope']

/** A flag below this severity does not push the prospect's own matter aside. */
const SERIOUS = 2

/**
 * Chooses the passage: the gravest standing flag that is serious; else, where the verdict asks for more, the part of
 * the request that no offer answers (when the words are concrete and the match is not clear) or the empty phrase that
 * cost most; else the best concrete passage; else whatever was marked. Pure and deterministic.
 */
export function headlineOf(input: DiscoveryInput, result: Assessment): Headline {
  const finding =
    graveFlag(input, result) ?? (wantsMore(result) ? wanting(result) : null) ?? best(input, result)
  const any = finding ?? costliest(result) ?? standingFlags(input, result)[0] ?? null
  return { quote: any ? passageOf(input, any) : null, missing: result.unknown[0] ?? null }
}

/** The flag that weighs most among those nobody justified or dismissed; null when there is none. */
export function gravestFlag({ topicOrder }: Ordered, { flags }: Pick<Assessment, 'flags'>): Finding | null {
  const standing = flags.findings.filter(({ points }) => points < 0)
  return standing.sort(byGravity(topicOrder))[0] ?? null
}

/** The passage a finding's first quote stands in; null for something that is absent. */
export function passageOf(
  input: DiscoveryInput,
  finding: Finding,
  max?: number,
): (Excerpt & { mark: MarkKind }) | null {
  const quote = finding.quotes[0]
  const text = textAt(input, finding.place)
  if (!quote || text === '') return null
  return { ...excerptAround(text, quote.start, quote.end, max), mark: finding.mark }
}

const byGravity = (order: readonly Topic[]) => (a: Finding, b: Finding) =>
  countedSeverity(b, order) - countedSeverity(a, order) || a.points - b.points

const quoted = (finding: Finding) => finding.quotes.length > 0

const standingFlags = ({ topicOrder }: Ordered, { flags }: Assessment) =>
  flags.findings.filter((finding) => finding.points < 0 && quoted(finding)).sort(byGravity(topicOrder))

const graveFlag = (input: Ordered, result: Assessment): Finding | null =>
  standingFlags(input, result).find((finding) => countedSeverity(finding, input.topicOrder) >= SERIOUS) ??
  null

const wantsMore = ({ verdict }: Assessment) => verdict === 'clarify' || verdict === 'standard-offer'

const wanting = (result: Assessment): Finding | null =>
  (unclear(result)
    ? result.match.findings.find((finding) => finding.mark === 'asked' && quoted(finding))
    : null) ?? costliest(result)

const unclear = ({ concreteness, match }: Assessment) =>
  (concreteness.score ?? 0) >= CONCRETE && (match.score ?? 0) < MATCH_CLEAR

const costliest = ({ concreteness }: Assessment): Finding | null =>
  concreteness.findings
    .filter((finding) => finding.mark === 'empty' && quoted(finding))
    .sort((a, b) => a.points - b.points)[0] ?? null

function best(input: DiscoveryInput, { concreteness }: Assessment): Finding | null {
  const rank = new Map(
    input.answers.map(({ key, intent }) => [
      key,
      (TELLING.indexOf(intent) + TELLING.length + 1) % (TELLING.length + 1),
    ]),
  )
  const rankOf = (finding: Finding) => rank.get(finding.place?.answer ?? '') ?? TELLING.length
  return (
    concreteness.findings
      .filter((finding) => finding.mark === 'concrete' && finding.points > 0 && quoted(finding))
      .sort((a, b) => rankOf(a) - rankOf(b) || b.points - a.points)[0] ?? null
  )
}
