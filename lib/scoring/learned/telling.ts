import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { FLAG_TYPES, type FlagType } from '../vocabulary'
import { featureIn, ONE, valueIn } from './bag'
import { GROUP, type Heard } from './features'
import type { LinearPart } from './linear-part'
import { PASSAGE, ROW, SENTENCE, unpacked } from './rows'

/**
 * How much words speak for one flag type, on both readings together. Whole until it is asked: equal words weigh the
 * same.
 */
class Weighing {
  private passage = 0
  private sentence = 0
  private readonly place: number

  constructor(
    private readonly heard: Heard,
    private readonly part: LinearPart,
    private readonly flag: number,
  ) {
    this.place = flag >> 1
  }

  /** Adds a word by itself. */
  word(at: number): void {
    const form = this.heard.forms[at]
    if (!form) return
    const { book } = this.heard.vocabulary
    for (let noted = book.notes(form); noted < book.tellingEnd(form); noted++) {
      const note = book.says[noted] ?? 0
      this.add(featureIn(note), valueIn(note))
    }
  }

  /** Adds a share of what a word and the one before it say as a pair. */
  pair(at: number, share: number): void {
    const { heard, part } = this
    const before = heard.forms[at - 1]
    const form = heard.forms[at]
    if (!before || !form) return
    const { book } = heard.vocabulary
    this.add(part.pairs[GROUP.pair]?.find(book.stem(before), book.stem(form)) ?? 0, share)
    this.add(part.pairs[GROUP['family-pair']]?.find(book.family(before), book.family(form)) ?? 0, share)
  }

  /** What was added since it was asked last. */
  taken(): number {
    const both = this.scaled(PASSAGE, this.passage) + this.scaled(SENTENCE, this.sentence)
    this.passage = 0
    this.sentence = 0
    return both
  }

  private scaled(half: number, sum: number): number {
    const column = 2 * half + this.flag
    return unpacked(column, sum) * (this.part.scales[column] ?? 0)
  }

  private add(feature: number, value: number): void {
    const { weights } = this.part
    const row = feature * ROW + this.place
    this.passage += value * (weights[row + PASSAGE] ?? 0)
    this.sentence += value * (weights[row + SENTENCE] ?? 0)
  }
}

/** How much each word of a range speaks, a pair shared between its two. */
function weightsOf(weighing: Weighing, { from, to }: TokenRange): number[] {
  const out: number[] = []
  for (let at = from; at < to; at++) {
    weighing.word(at)
    if (at > from) weighing.pair(at, ONE / 2)
    if (at + 1 < to) weighing.pair(at + 1, ONE / 2)
    out.push(weighing.taken())
  }
  return out
}

/** The clause of a sentence that speaks most for a flag type. */
export function strongestClause(
  heard: Heard,
  part: LinearPart,
  sentence: number,
  flag: FlagType,
): TokenRange {
  const { clauses, sentences, tokens } = heard.reading
  const span = sentences[sentence] ?? { from: 0, to: tokens.length }
  const weighing = new Weighing(heard, part, FLAG_TYPES.indexOf(flag))
  let best: TokenRange = span
  let most = Number.NEGATIVE_INFINITY
  for (let at = tokens[span.from]?.clause ?? 0; at < clauses.length; at++) {
    const { from, to } = clauses[at] ?? span
    if (to > span.to) break
    for (let word = from; word < to; word++) {
      weighing.word(word)
      if (word > from) weighing.pair(word, ONE)
    }
    const share = weighing.taken() / Math.sqrt(Math.max(to - from, 4))
    if (share > most) {
      most = share
      best = { from, to }
    }
  }
  return wideEnough(heard, span, best)
}

/** Fewer words than this cannot be understood apart from their sentence. */
const FEWEST_WORDS = 5

function wordsIn(tokens: Reading['tokens'], from: number, to: number): number {
  let words = 0
  for (let at = from; at < to; at++) if (tokens[at]?.type !== 'punctuation') words++
  return words
}

/** A clause with the ones after it, else before it, until it can be understood by itself. */
export function wideEnough({ reading }: Heard, span: TokenRange, clause: TokenRange): TokenRange {
  const { tokens, clauses } = reading
  let { from, to } = clause
  let words = wordsIn(tokens, from, to)
  while (words < FEWEST_WORDS && (from > span.from || to < span.to)) {
    const after = to < span.to ? clauses[tokens[to]?.clause ?? -1] : undefined
    const before = from > span.from ? clauses[tokens[from - 1]?.clause ?? -1] : undefined
    if (!after && !before) return span
    words += after ? wordsIn(tokens, to, after.to) : wordsIn(tokens, before?.from ?? from, from)
    to = after?.to ?? to
    from = after ? from : (before?.from ?? from)
  }
  return { from, to }
}

const MOST_WORDS = 3

/** The words of a range that speak most for a flag type, most telling first. */
export function tellingWords(heard: Heard, part: LinearPart, range: TokenRange, flag: FlagType): string[] {
  const weights = weightsOf(new Weighing(heard, part, FLAG_TYPES.indexOf(flag)), range)
  return [...weights.keys()]
    .filter((at) => (weights[at] ?? 0) > 0 && heard.reading.tokens[range.from + at]?.type === 'word')
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MOST_WORDS)
    .map((at) => {
      const { start = 0, end = 0 } = heard.reading.tokens[range.from + at] ?? {}
      return heard.reading.text.slice(start, end)
    })
}
