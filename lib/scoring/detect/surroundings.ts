import type { TokenRange } from '../rules/rule'
import { kindGroup, NUMERAL } from '../text/kind-groups'
import { noted } from '../text/notes'
import type { Reading } from '../text/reading'

const POINTABLE = kindGroup(
  'place',
  'document',
  'tool',
  'thing',
  'act',
  'name',
  'kin',
  'role',
  'weekday',
  'month',
  'money',
)
const HOLLOW = kindGroup('empty', 'empty-act', 'jargon')

const groupsIn = ({ tokens }: Reading, { from, to }: TokenRange): number => {
  let groups = 0
  for (let at = from; at < to; at++) groups |= tokens[at]?.form.groups ?? 0
  return groups
}

const groupsOfClauses = noted((reading: Reading) =>
  reading.clauses.map((clause) => groupsIn(reading, clause)),
)
const groupsOfSentences = noted((reading: Reading) =>
  reading.sentences.map((sentence) => groupsIn(reading, sentence)),
)

/**
 * Whether a clause is a slogan: outcome words and nothing one could point at. A number in such a clause
 * measures nothing ("increase synergy by 300%"). Judged once a clause: a clause may hold thousands of numbers.
 */
export function isSlogan(reading: Reading, clause: number): boolean {
  const groups = groupsOfClauses(reading)[clause] ?? 0
  return (groups & HOLLOW) !== 0 && (groups & POINTABLE) === 0
}

/** Whether a range names anything one could point at or count. */
export const isPointable = (reading: Reading, range: TokenRange): boolean =>
  (groupsIn(reading, range) & (POINTABLE | NUMERAL)) !== 0

/** Whether a sentence names anything one could point at or count. */
export const isPointableSentence = (reading: Reading, sentence: number): boolean =>
  ((groupsOfSentences(reading)[sentence] ?? 0) & (POINTABLE | NUMERAL)) !== 0
