import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { allJsonLines } from '@/lib/cli/score-input'
import { predictCase } from '@/lib/cli/score-predict'
import { type CaseLine, caseLine } from '@/lib/cli/score-schemas'
import { type LabelledCase, labelledCase } from '@/tests/eval/labels'
import { OPEN } from '@/tests/eval/open-figures'
import { lengthOf, RESHAPES, tellings } from '@/tests/eval/reshaped-cases'

let cases: (LabelledCase & CaseLine)[]
let before: Map<string, string>

beforeAll(async () => {
  cases = await allJsonLines(join(OPEN, 'cases.jsonl'), labelledCase.and(caseLine))
  before = new Map(cases.map((line) => [line.id, predictCase(line).verdict]))
})

const told = (name: string): CaseLine[][] => {
  const way = RESHAPES.find((one) => one.name === name)
  if (!way) throw new Error(`no such way: ${name}`)
  return tellings(way, cases)
}

/** Share of verdicts that another telling changes. */
function changed(name: string): number {
  const lines = told(name).flat()
  return lines.filter((line) => predictCase(line).verdict !== before.get(line.id)).length / lines.length
}

test('the order of the answers decides nothing', () => {
  expect(changed('answers in another order')).toBe(0)
})

test('what is said twice decides nothing', () => {
  expect(changed('every reply said twice')).toBe(0)
})

test('length decides little: talk that says nothing, and words left out, leave nine verdicts of ten', () => {
  // 6 of 80 change: what is left out or put in is chosen by chance, and sometimes it is the clause that mattered.
  expect(changed('lengths shuffled')).toBeLessThanOrEqual(0.1)
})

test('the number of rounds never makes a take of a decline, nor a decline of a take', () => {
  for (const line of told('numbers of rounds shuffled').flat()) {
    const pair = [before.get(line.id), predictCase(line).verdict].sort().join()
    expect(pair).not.toBe('decline,take')
  }
})

test('a telling keeps the words: rounds are cut and joined, nothing is lost', () => {
  const words = (line: CaseLine) =>
    line.answers.map(({ rounds }) =>
      rounds
        .map(({ answer }) => answer)
        .join(' ')
        .split(/\s+/)
        .join(' '),
    )
  for (const name of [
    'numbers of rounds shuffled',
    'each answer cut into one round more',
    'last two rounds joined',
  ])
    for (const lines of told(name)) expect(lines.map(words)).toEqual(cases.map(words))
  for (const lines of told('half as long again, by filler'))
    lines.forEach((line, i) => {
      const own = cases[i]
      expect(lengthOf(line)).toBeGreaterThan(1.3 * (own ? lengthOf(own) : 0))
    })
})
