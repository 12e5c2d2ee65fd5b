import type { DimensionResult, DiscoveryInput } from './discovery'
import type { FlagEvidence } from './evidence'
import type { Finding } from './finding'
import { BEHAVIOUR_SEVERITY, GRAVEST_BY_WORDS, REPEATED_FLAG_SHARE } from './policy'
import type { FlagType, Severity, Topic } from './vocabulary'
import { FLAG_POINTS } from './weights'

/** The `answer` of a finding that was seen in the room and not said in an answer; also the key of its review. */
export const OBSERVED = 'observed'

/** Topic orders that tell something: what came up, before what, and what it means. */
const ORDERS: readonly {
  readonly early: Topic
  readonly before: Topic
  readonly flag: FlagType
  readonly severity: Severity
}[] = [
  { early: 'price', before: 'need', flag: 'price-first', severity: 1 },
  { early: 'price', before: 'decision', flag: 'price-first', severity: 1 },
  { early: 'terms', before: 'need', flag: 'terms-first', severity: 2 },
  { early: 'terms', before: 'decision', flag: 'terms-first', severity: 1 },
  { early: 'method', before: 'need', flag: 'method-meddling', severity: 1 },
]

/** What was seen and not said: behaviours with the consultant's note, and topics that came up too early. */
export function observedFindings({ behaviours, topicOrder }: DiscoveryInput): Finding[] {
  const seen = behaviours.map(
    ({ flag, note }, round): Finding => ({
      dimension: 'flags',
      ruleId: `observed/${flag}`,
      ruleVersion: 1,
      mark: 'alarming',
      quotes: note === '' ? [] : [{ start: 0, end: note.length, quote: note }],
      ...(note === '' ? { missingFrom: 'note' } : {}),
      points: 0,
      flag,
      severity: BEHAVIOUR_SEVERITY[flag],
      place: { answer: OBSERVED, round },
    }),
  )
  const orders = ORDERS.filter(({ early, before }) => comesBefore(topicOrder, early, before)).map(
    ({ early, before, flag, severity }): Finding => ({
      dimension: 'flags',
      ruleId: `observed/order-${early}-before-${before}`,
      ruleVersion: 1,
      mark: 'alarming',
      quotes: [],
      missingFrom: `${before}-first`,
      points: 0,
      flag,
      severity,
      place: { answer: OBSERVED, round: 0 },
    }),
  )
  return [...seen, ...orders]
}

function comesBefore(order: readonly Topic[], early: Topic, late: Topic): boolean {
  const from = order.indexOf(early)
  const to = order.indexOf(late)
  return from >= 0 && to >= 0 && from < to
}

/**
 * The dimension of flags: 100 and whatever the findings take. Of one type the gravest finding counts in full, the
 * others by `REPEATED_FLAG_SHARE`; a reviewed finding, and one of words that counted already, stays and takes nothing.
 */
export function flagsDimension(
  findings: readonly Finding[],
  { reviews, topicOrder }: DiscoveryInput,
  confidence: number,
): { readonly dimension: DimensionResult; readonly standing: readonly FlagEvidence[] } {
  const reviewed = new Set(reviews.map(({ flag, answer }) => `${flag} ${answer}`))
  const seen = new Set<FlagType>()
  const heard = new Set<string>()
  const weighs = (finding: Finding) => countedSeverity(finding, topicOrder)
  const order = [...findings].sort((a, b) => weighs(b) - weighs(a))
  const points = new Map<Finding, number>()
  let left = 100
  for (const finding of order) {
    const { flag, mark, place, denied } = finding
    // What is only asked about is no evidence yet.
    if (flag === undefined || mark === 'asked' || denied || reviewed.has(`${flag} ${place?.answer ?? ''}`))
      continue
    // The same words said twice in an answer are one piece of evidence.
    const words = `${flag} ${place?.answer ?? ''} ${finding.quotes[0]?.quote.toLowerCase() ?? ''}`
    if (finding.quotes.length > 0 && heard.has(words)) continue
    heard.add(words)
    const full = FLAG_POINTS[weighs(finding)]
    // Taken from nought: a bare minus would turn nothing left into -0, which does not survive JSON.
    const own = 0 - Math.min(left, Math.round(-full * (seen.has(flag) ? REPEATED_FLAG_SHARE : 1)))
    seen.add(flag)
    left += own
    points.set(finding, own)
  }
  return {
    dimension: {
      score: left,
      base: 100,
      confidence,
      findings: findings.map((finding) => ({ ...finding, points: points.get(finding) ?? 0 })),
    },
    standing: standingOf(order, points, weighs),
  }
}

/** What the order of topics says outranks what a phrase suggests: a price asked after the yes was not asked first. */
const CAME_LATER: Readonly<Partial<Record<FlagType, Topic>>> = {
  'price-first': 'price',
  'terms-first': 'terms',
}

/** How grave a finding counts: words alone make some flags no graver than serious, whatever the phrase. */
export function countedSeverity({ flag, severity = 1, place }: Finding, order: readonly Topic[]): Severity {
  if (flag === undefined || place?.answer === OBSERVED) return severity
  const topic = CAME_LATER[flag]
  if (topic !== undefined && comesBefore(order, 'decision', topic)) return 1
  return Math.min(severity, GRAVEST_BY_WORDS[flag]) as Severity
}

function standingOf(
  order: readonly Finding[],
  points: ReadonlyMap<Finding, number>,
  weighs: (finding: Finding) => Severity,
): FlagEvidence[] {
  const standing = new Map<FlagType, FlagEvidence>()
  for (const finding of order) {
    const own = points.get(finding)
    if (own === undefined || finding.flag === undefined) continue
    const known = standing.get(finding.flag)
    standing.set(finding.flag, {
      flag: finding.flag,
      severity: known?.severity ?? weighs(finding),
      points: (known?.points ?? 0) + own,
      quote: known?.quote || (finding.quotes[0]?.quote ?? ''),
      seen:
        known?.seen ||
        (finding.place?.answer === OBSERVED && finding.missingFrom?.endsWith('-first') !== true),
    })
  }
  return [...standing.values()]
}
