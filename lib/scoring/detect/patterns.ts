import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'

/** Index of the first token that ends after the folded offset `at`. */
const tokenAt = (reading: Reading, at: number): number => {
  let low = 0
  let high = reading.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = reading.tokens[middle]
    if (token && token.at + token.norm.length <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Hits of global expressions over the folded text, widened to whole tokens. */
export function findPatterns(expressions: readonly RegExp[], reading: Reading): TokenRange[] {
  const out: TokenRange[] = []
  for (const expression of expressions) {
    for (const match of reading.norm.matchAll(expression)) {
      if (match[0].length === 0) continue
      const from = tokenAt(reading, match.index)
      const to = tokenAt(reading, match.index + match[0].length - 1) + 1
      if (from < to && to <= reading.tokens.length) out.push({ from, to })
    }
  }
  return out
}
