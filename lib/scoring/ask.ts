import type { Hit } from './detect/detect'
import { quoteOf } from './detect/detect'
import type { Remark } from './discovery'
import type { Reading } from './text/reading'

/** The next clarifying question: a key of the `ask` messages and the phrase it quotes. */
export function askAbout(reading: Reading, hits: readonly Hit[]): Remark | null {
  const empty = hits.find(({ rule }) => rule.mark === 'empty')
  return empty ? { key: 'ask.meaning', values: { quote: quoteOf(reading, empty.range).quote } } : null
}
