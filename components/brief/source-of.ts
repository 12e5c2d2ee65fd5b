import type { Finding } from '@/lib/scoring/finding'
import { OBSERVED } from '@/lib/scoring/flags-dimension'
import type { SectionProps } from './brief'

/** Where a finding was met: the question it answers in a word, or the room. */
export function sourceOf(
  { place }: Finding,
  answers: SectionProps['shown']['input']['answers'],
  { t, glossary }: SectionProps['w'],
): string {
  if (!place || place.answer === OBSERVED) return t('first.seen-in-room')
  const intent = answers.find(({ key }) => key === place.answer)?.intent
  return intent ? glossary(`intent.${intent}.word`) : place.answer
}
