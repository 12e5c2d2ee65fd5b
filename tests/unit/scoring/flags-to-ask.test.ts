import { expect, test } from 'vitest'
import type { Finding } from '../../../lib/scoring/finding'
import { flagsToAsk } from '../../../lib/scoring/flags-to-ask'
import { readText } from '../../../lib/scoring/score'
import type { FlagType, Severity } from '../../../lib/scoring/vocabulary'

const alarm = (flag: FlagType, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  dimension: 'flags',
  ruleId: 'flags/x',
  ruleVersion: 1,
  mark: 'alarming',
  quotes: [{ start: 0, end: 1, quote: 'x' }],
  points: 0,
  flag,
  severity,
  ...more,
})

test('the gravest first, of equal ones the first said, each once', () => {
  const said = [
    alarm('nitpicking', 1),
    alarm('terms-first', 2),
    alarm('micromanagement', 2),
    alarm('disrespect', 3),
    alarm('nitpicking', 2),
  ]
  expect(flagsToAsk(said)).toEqual(['disrespect', 'nitpicking', 'terms-first', 'micromanagement'])
})

test('a type is no graver than words alone can make it', () => {
  expect(flagsToAsk([alarm('price-first', 3), alarm('disrespect', 2)])).toEqual(['price-first', 'disrespect'])
  expect(flagsToAsk([alarm('disrespect', 2), alarm('price-first', 3)])).toEqual(['disrespect', 'price-first'])
})

test('what is only suspected, denied or settled is left out, what was confirmed is not', () => {
  const said = [
    alarm('disrespect', 3, { mark: 'asked' }),
    alarm('politicking', 3, { denied: true }),
    alarm('unrealistic', 3),
    alarm('terms-first', 2, { mark: 'confirmed' }),
  ]
  expect(flagsToAsk(said, ['unrealistic'])).toEqual(['terms-first'])
  expect(flagsToAsk([])).toEqual([])
})

test.each([
  ['Your opinion on the process is not wanted, just do as you are told.', 'silent-executor'],
  ['Ваши мысли о процессе не нужны, просто делайте, что велено.', 'silent-executor'],
])('an answer that alarms is asked about that: %s', (text, flag) => {
  const { findings } = readText(text, { intent: 'collaboration', speaker: 'verbatim' })
  expect(flagsToAsk(findings)[0]).toBe(flag)
})
