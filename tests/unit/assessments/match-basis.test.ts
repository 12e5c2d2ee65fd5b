import { expect, it } from 'vitest'
import { answeringBehind, matchBasis } from '@/lib/assessments/match-basis'
import type { Assessment, Coverage } from '@/lib/scoring/discovery'

const clause = (standing: Coverage['standing']): Coverage => ({
  standing,
  request: { answer: 'a', round: 0, start: 0, end: 1, quote: 'x' },
})
const match = (
  score: number | null,
  standings: readonly (readonly Coverage['standing'][])[],
  nothingFits = false,
): Assessment['match'] => ({
  score,
  base: 50,
  confidence: 1,
  findings: [],
  nothingFits,
  ranked: standings.map((own, i) => ({ offerId: `offer ${i}`, score: 50, coverage: own.map(clause) })),
})

it.each([
  ['nothing that could be laid beside an offer', match(null, [], true), 'unsaid'],
  ['nothing that fits', match(12, [['not-covered']], true), 'nothing'],
  ['nothing that fits, though a line answers', match(12, [['covered']], true), 'nothing'],
  ['a line that answers in full', match(94, [['partly', 'covered']]), 'lines'],
  [
    'lines that answer in part beside a high number',
    match(94, [['partly', 'not-covered'], ['covered']]),
    'parts',
  ],
  ['lines that answer in part beside a middling number', match(60, [['partly']]), 'lines'],
  ['no line beside a high number', match(94, [['not-covered'], ['covered']]), 'whole'],
  ['no clause at all', match(94, [[]]), 'whole'],
  ['only what is refused', match(50, [['refused']]), 'whole'],
] as const)('%s', (_, given, basis) => {
  expect(matchBasis(given)).toBe(basis)
})

it('names the offers behind the best one of which lines answer', () => {
  expect(answeringBehind(match(94, [['covered'], ['not-covered'], ['partly'], []]))).toEqual(['offer 2'])
})
