import type { AnsweredSuggestion, Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import { findClause } from '@/lib/scoring/find-clause'
import type { Finding, Place, Quote } from '@/lib/scoring/finding'
import { OBSERVED } from '@/lib/scoring/flags-dimension'

/** The text that a finding's place names: a reply, or the note on a behaviour seen in the room. */
export function textAt(input: DiscoveryInput, place: Place | undefined): string {
  if (!place) return ''
  if (place.answer === OBSERVED) return input.behaviours[place.round]?.note ?? ''
  return input.answers.find(({ key }) => key === place.answer)?.rounds[place.round]?.text ?? ''
}

/** What was answered to a suggestion, and where its words stand in the reply; null where they are gone. */
export interface PlacedAnswer {
  readonly answered: AnsweredSuggestion
  readonly at: Quote | null
}

/** All answered suggestions of an assessment, in the order in which they were given. */
export function placedAnswers(input: DiscoveryInput): PlacedAnswer[] {
  return (input.answered ?? []).map((answered) => ({
    answered,
    at: findClause(textAt(input, answered), answered.clause),
  }))
}

/** The answer that a finding of the flags comes from, or that takes its points away; null where nobody was asked. */
export function answerBehind(
  input: DiscoveryInput,
  { mark, denied, flag, place, quotes }: Finding,
): AnsweredSuggestion | null {
  if (mark !== 'confirmed' && !denied) return null
  const own = placedAnswers(input).find(
    ({ answered, at }) =>
      answered.flag === flag &&
      answered.answer === place?.answer &&
      answered.round === place.round &&
      answered.standing === (denied ? 'dismissed' : 'confirmed') &&
      quotes.some(({ start, end }) => at && start < at.end && at.start < end),
  )
  return own?.answered ?? null
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
