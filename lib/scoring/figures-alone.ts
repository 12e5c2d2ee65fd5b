import type { Hit } from './detect/detect'
import type { Reading } from './text/reading'
import type { Intent } from './vocabulary'

/** Questions to which a number by itself is an answer: how much, and when. */
const ASKS_FOR_FIGURES: readonly Intent[] = ['budget-terms', 'timeline']

/** Whether a text holds numbers and neither a word nor a sign that says what they count: "12345 67890 2024". */
export const isFiguresAlone = ({ intent, tokens, words }: Reading, hits: readonly Hit[]): boolean =>
  words.length > 0 &&
  words.every((at) => tokens[at]?.type === 'number') &&
  hits.every(({ rule }) => rule.id === 'concreteness/bare-number') &&
  !ASKS_FOR_FIGURES.includes(intent)
