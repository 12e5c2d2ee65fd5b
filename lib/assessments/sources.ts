import type { Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding, Place } from '@/lib/scoring/finding'
import { OBSERVED } from '@/lib/scoring/flags-dimension'

/** The text that a finding's place names: a reply, or the note on a behaviour seen in the room. */
export function textAt(input: DiscoveryInput, place: Place | undefined): string {
  if (!place) return ''
  if (place.answer === OBSERVED) return input.behaviours[place.round]?.note ?? ''
  return input.answers.find(({ key }) => key === place.answer)?.rounds[place.round]?.text ?? ''
}

/** A finding with a name that marks, cards and the list of findings share. */
export interface NamedFinding {
  readonly id: string
  readonly finding: Finding
}

/** All findings of an assessment in the order of its dimensions, named like `flags-2`. */
export function namedFindings(result: Pick<Assessment, 'concreteness' | 'flags' | 'match'>): NamedFinding[] {
  return (['flags', 'concreteness', 'match'] as const).flatMap((dimension) =>
    result[dimension].findings.map((finding, i) => ({ id: `${dimension}-${i + 1}`, finding })),
  )
}
