import type { Quote } from './finding'

/** Words of a clause that must still stand together when its wording was touched since. */
const SAME_CLAUSE = 0.6

const WORD = /[\p{L}\p{N}]+/gu

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: word.toLowerCase().replaceAll('ё', 'е'),
    start: index,
    end: index + word.length,
  }))

/**
 * Where a clause stands in a text now: exactly, or as the stretch of as many words that shares most of them, since
 * people mend a typing mistake after they have answered. Null when the words are gone.
 */
export function findClause(text: string, clause: string): Quote | null {
  const at = clause === '' ? -1 : text.indexOf(clause)
  if (at >= 0) return { start: at, end: at + clause.length, quote: clause }
  const asked = wordsOf(clause)
  const words = wordsOf(text)
  const size = Math.min(asked.length, words.length)
  const { shared, from } = likestStretch(words, asked, size)
  const [first, last] = [words[from], words[from + size - 1]]
  if (!first || !last || shared < SAME_CLAUSE * asked.length) return null
  return { start: first.start, end: last.end, quote: text.slice(first.start, last.end) }
}

/** The first stretch of `size` words that shares the most with the words asked for. */
function likestStretch(words: readonly Word[], asked: readonly Word[], size: number) {
  const stretch = new Stretch(asked)
  let best = { shared: 0, from: 0 }
  words.forEach((word, index) => {
    stretch.take(word)
    const left = words[index - size]
    if (left) stretch.leave(left)
    if (stretch.shared > best.shared) best = { shared: stretch.shared, from: Math.max(0, index - size + 1) }
  })
  return best
}

/** A stretch of words that moves over a text; each word is shared as often as it is asked for. */
class Stretch {
  shared = 0
  /** How often each word asked for is still missing; below nought where there are more of it than were asked for. */
  private readonly missing = new Map<string, number>()

  constructor(asked: readonly Word[]) {
    for (const { folded } of asked) this.missing.set(folded, (this.missing.get(folded) ?? 0) + 1)
  }

  take({ folded }: Word): void {
    const missing = this.missing.get(folded)
    if (missing === undefined) return
    if (missing > 0) this.shared++
    this.missing.set(folded, missing - 1)
  }

  leave({ folded }: Word): void {
    const missing = this.missing.get(folded)
    if (missing === undefined) return
    if (missing >= 0) this.shared--
    this.missing.set(folded, missing + 1)
  }
}
