import type { DiscoveryInput } from '@/lib/scoring/discovery'

/** JSON with sorted keys: the database's jsonb does not keep the order of keys, so texts of JSON cannot be compared. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** What has changed since an assessment was made, in the order in which it is told. */
export type Difference = 'answers' | 'observations' | 'reviews' | 'catalogue' | 'scorer'

const PARTS = {
  answers: ['answers', 'lang', 'clarificationBudget'],
  observations: ['topicOrder', 'behaviours'],
  reviews: ['reviews', 'answered', 'matchReviews'],
  catalogue: ['catalogue'],
} as const satisfies Partial<Record<Difference, readonly (keyof DiscoveryInput)[]>>

/** Which parts of what was scored differ from what would be scored now; empty when a new assessment would be a copy. */
export function differences(
  then: { readonly input: DiscoveryInput; readonly scorerVersion: string },
  now: { readonly input: DiscoveryInput; readonly scorerVersion: string },
): Difference[] {
  const parts = Object.entries(PARTS) as [Difference, readonly (keyof DiscoveryInput)[]][]
  const changed = parts
    .filter(([, keys]) => keys.some((key) => canonical(then.input[key]) !== canonical(now.input[key])))
    .map(([part]) => part)
  return then.scorerVersion === now.scorerVersion ? changed : [...changed, 'scorer']
}
