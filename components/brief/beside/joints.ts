import type { Coverage, OfferLine } from '@/lib/scoring/discovery'

export const PARTS = ['ask', 'condition', 'way'] as const
export type Part = (typeof PARTS)[number]

/** One clause of the request and the line that decides on it. */
export interface Joint {
  /** Unique within its offer, for joining the two ends. */
  readonly id: string
  readonly coverage: Coverage
  readonly line: OfferLine | null
  /** Shared by all clauses that the same line decides on; null where no line does. */
  readonly lineId: string | null
  /** The line stands beside the first of its clauses and is joined to the others. */
  readonly first: boolean
}

/** The clauses by part, each in the order in which it was said. `offerId` keeps the ids of several offers apart. */
export function jointsOf(
  coverage: readonly Coverage[],
  offerId: string,
): readonly { readonly part: Part; readonly joints: readonly Joint[] }[] {
  const lineIds = new Map<string, string>()
  let count = 0
  const joint = (one: Coverage): Joint => {
    const line = one.offer ?? null
    const key = line ? `${line.field} ${line.quote}` : ''
    const known = lineIds.get(key)
    const lineId = line ? (known ?? `${offerId}-line-${lineIds.size}`) : null
    if (lineId) lineIds.set(key, lineId)
    count += 1
    return { id: `${offerId}-clause-${count}`, coverage: one, line, lineId, first: known === undefined }
  }
  return PARTS.map((part) => ({
    part,
    joints: coverage.filter((one) => (one.part ?? 'ask') === part).map(joint),
  })).filter(({ joints }) => joints.length > 0)
}
