/** A passage of a text around a quote, and where in the passage the quote stands (UTF-16 units). */
export interface Excerpt {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Words of the same sentence were left off at that end. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

const ENDS = /[.!?…\n]/
const isDigit = (char: string) => char >= '0' && char <= '9'

/** A full stop inside a number ("1.8") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (!ENDS.test(text.charAt(at))) return false
  return !(text[at] === '.' && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)))
}

/**
 * The sentence a quote stands in, an exact passage of `text`; of a long sentence at most about `max` units around
 * the quote, cut between words. A quote longer than `max` is kept whole.
 */
export function excerptAround(text: string, start: number, end: number, max = 180): Excerpt {
  let from = start
  while (from > 0 && !endsSentence(text, from - 1)) from--
  let to = Math.max(end, start)
  while (to < text.length && !endsSentence(text, to - 1)) to++
  const sentence = { from, to }
  if (to - from > max) {
    const spare = Math.max(0, max - (end - start))
    from = wordStart(text, Math.max(from, start - Math.floor(spare / 2)), start)
    to = wordEnd(text, Math.min(to, Math.max(end, from + max)), end)
  }
  while (from < start && /[\s"'»”)\]]/.test(text.charAt(from))) from++
  while (to > end && /\s/.test(text.charAt(to - 1))) to--
  return {
    text: text.slice(from, to),
    start: start - from,
    end: end - from,
    cutBefore: from > sentence.from && /\S/.test(text.slice(sentence.from, from)),
    cutAfter: to < sentence.to && /\S/.test(text.slice(to, sentence.to)),
  }
}

function wordStart(text: string, at: number, limit: number): number {
  let from = at
  while (from > 0 && from < limit && /\S/.test(text.charAt(from - 1))) from++
  return from
}

function wordEnd(text: string, at: number, limit: number): number {
  let to = at
  while (to < text.length && to > limit && /\S/.test(text.charAt(to))) to--
  return to
}
