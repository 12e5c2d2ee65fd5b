import '@/lib/scoring/languages/all'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '@/components/walk/reading/answer-reading'
import type { AnsweredSuggestion, Round } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import { MOST_SUGGESTED } from '@/lib/scoring/policy'
import { answeredRounds } from '@/lib/scoring/suggestions-answered'

const [FIRST, SECOND] = ['Please leave the staff alone', 'You can read it all on our site']
const said = (...texts: string[]): Round[] => texts.map((text) => ({ text, speaker: 'verbatim' }))
const word = (
  standing: AnsweredSuggestion['standing'],
  clause: string,
  given: Partial<AnsweredSuggestion> = {},
): AnsweredSuggestion => ({
  answer: 'working',
  round: 0,
  flag: 'no-cooperation',
  clause,
  severity: 2,
  standing,
  ...given,
})

/** What stands open after these words: round and quote of each question. */
function openAfter(rounds: Round[], answered: AnsweredSuggestion[]): [round: number, quote: string][] {
  const reading = readAnswer(rounds, 'collaboration')
  const findings = reading.rounds.flatMap(({ findings }, round) =>
    findings.map((finding) => ({ round, finding })),
  )
  return answeredRounds(rounds, findings, answered, reading.further)
    .filter(({ finding }) => finding.mark === 'asked')
    .map(({ round, finding }) => [round, finding.quotes[0]?.quote ?? ''])
}

describe('a question that was denied', () => {
  const rounds = said(`${FIRST}. ${SECOND}.`)

  const [[, first = ''] = []] = openAfter(rounds, [])
  const second = first === FIRST ? SECOND : FIRST

  it('gives way to the next likeliest of its type, one at a time, until none is left', () => {
    expect([FIRST, SECOND]).toContain(first)
    expect(openAfter(rounds, [])).toEqual([[0, first]])
    expect(openAfter(rounds, [word('dismissed', first)])).toEqual([[0, second]])
    expect(openAfter(rounds, [word('dismissed', first), word('dismissed', second)])).toEqual([])
  })

  it('does so in another reply as well, and what is asked there quotes that reply', () => {
    const replies = said(`${FIRST}.`, 'Everything you need is on the website.')
    expect(openAfter(replies, [])).toHaveLength(1)
    const [[round = 0, clause = ''] = []] = openAfter(replies, [])
    const [[other, quote = ''] = []] = openAfter(replies, [word('dismissed', clause, { round })])
    expect(other).toBe(1 - round)
    expect(replies[1 - round]?.text).toContain(quote)
  })

  it('is not put again of the same words said twice', () => {
    const twice = said(`${FIRST}. We bake bread from four in the morning. ${FIRST}.`, `${FIRST}.`)
    expect(openAfter(twice, [])).toHaveLength(1)
    const [[round = 0, clause = ''] = []] = openAfter(twice, [])
    expect(clause).toBe(FIRST)
    expect(openAfter(twice, [word('dismissed', clause, { round })])).toEqual([])
  })

  it('brings up nothing when it was confirmed, or when its words are gone', () => {
    expect(openAfter(rounds, [word('confirmed', first)])).toEqual([])
    expect(openAfter(rounds, [word('dismissed', 'quite other words of another day')])).toEqual([[0, first]])
  })

  it('brings up no question of a type that has been asserted or is asked already', () => {
    const asserted = said(`${FIRST}. ${SECOND}. Nobody here has time to sit with you.`)
    expect(openAfter(asserted, [word('dismissed', first)])).toEqual([])
  })
})

it('an answer is asked so no more than three questions, answered ones included', () => {
  const clauses = Array.from({ length: 8 }, (_, i) => `clause ${i} of them`)
  const rounds = said(clauses.join('. '))
  const text = rounds[0]?.text ?? ''
  const questions = clauses.map((quote): { round: number; finding: Finding } => ({
    round: 0,
    finding: {
      dimension: 'flags',
      ruleId: 'flags/asked',
      ruleVersion: 1,
      mark: 'asked',
      quotes: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }],
      points: 0,
      flag: 'nitpicking',
      severity: 2,
    },
  }))
  const asked: string[] = []
  for (;;) {
    const answered = asked.map((clause) => word('dismissed', clause, { flag: 'nitpicking' }))
    const [next, ...others] = answeredRounds(
      rounds,
      questions.slice(0, 1),
      answered,
      questions.slice(1),
    ).filter(({ finding }) => finding.mark === 'asked')
    expect(others).toEqual([])
    if (!next) break
    asked.push(next.finding.quotes[0]?.quote ?? '')
  }
  expect(asked).toEqual(clauses.slice(0, MOST_SUGGESTED))
})
