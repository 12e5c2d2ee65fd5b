import type { TokenRange } from '../rules/rule'
import type { Reading, Token } from '../text/reading'

/** Words of a quote a reader takes in at a glance; a longer clause is quoted by the phrase alone. */
const MOST_WORDS = 14
const INNER_MARKS = new Set(['"', "'", '%', '-', '/', '&', '+', '№'])

const breaks = (token: Token | undefined, sentence: number): boolean =>
  !token ||
  token.sentence !== sentence ||
  (token.type === 'punctuation' && !(INNER_MARKS.has(token.norm) && token.norm !== '"'))

/** Widens an alarming phrase to the words between its commas, so that it can be read apart from its sentence. */
export function widen(reading: Reading, range: TokenRange): TokenRange {
  const { tokens } = reading
  const sentence = tokens[range.from]?.sentence ?? 0
  let { from, to } = range
  while (range.from - from <= MOST_WORDS && !breaks(tokens[from - 1], sentence)) from--
  while (to - range.to <= MOST_WORDS && !breaks(tokens[to], sentence)) to++
  if (to - from > MOST_WORDS) return range
  return { ...range, from, to }
}

/** A clause ends with its mark of punctuation, a quote does not. */
export function withoutMarks({ tokens }: Reading, range: TokenRange): TokenRange {
  let { from, to } = range
  while (to - 1 > from && tokens[to - 1]?.type === 'punctuation') to--
  while (from + 1 < to && tokens[from]?.type === 'punctuation') from++
  return { ...range, from, to }
}
