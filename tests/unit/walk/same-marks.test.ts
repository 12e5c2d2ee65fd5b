import '@/lib/scoring/languages/all'
import { expect, it } from 'vitest'
import { readAnswer } from '@/components/walk/reading/answer-reading'
import type { Round } from '@/lib/scoring/discovery'
import { LEARNED_CONCRETENESS_RULE } from '@/lib/scoring/finding'

const said = (...texts: string[]): Round[] => texts.map((text) => ({ text, speaker: 'verbatim' }))

/** What the rules mark in the first reply; the learned finding speaks of all replies and stands at one of them. */
const marksOfFirst = (...texts: string[]): string[] =>
  (readAnswer(said(...texts), 'problem').rounds[0]?.findings ?? [])
    .filter(({ ruleId }) => ruleId !== LEARNED_CONCRETENESS_RULE)
    .map(({ mark, ruleId, quotes }) => `${mark} ${ruleId} ${quotes[0]?.quote}`)

it.each([
  'We aspire to a more holistic culture, to foster innovation and to harness synergies for greater efficiency.',
  'We load two vans at six in the morning, and Peter prints each invoice twice.',
  'Нужно повышать эффективность, развивать культуру и обеспечить качество процессов на новом уровне.',
])('marks the same words of a reply once a clarification follows: %s', (text) => {
  const first = marksOfFirst(text)
  expect(first.length).toBeGreaterThan(3)
  expect(marksOfFirst(text, 'Peter rang on Monday at nine: twelve crates were wet.')).toEqual(first)
  expect(marksOfFirst(text, 'We value quality.')).toEqual(first)
})
