import { wordsFor } from '../lexicon/words'
import { CONCRETE } from '../policy'
import type { TokenRange } from '../rules/rule'
import type { Token } from '../text/reading'
import type { Lang } from '../vocabulary'
import { featureIn, ONE, valueIn } from './bag'
import { GROUP, type Heard } from './features'
import type { LinearPart } from './linear-part'
import { LAST, ROW, SENTENCE, unpacked } from './rows'
import { wideEnough } from './telling'

/** A clause, and those of its words that speak most, most telling first. */
export interface Telling {
  readonly clause: TokenRange
  readonly words: readonly string[]
}

const COLUMN = 2 * SENTENCE + LAST
const PLACE = SENTENCE + (LAST >> 1)
const MOST_WORDS = 3
/** A clause of fewer words than this counts as one of so many: one strong word is no clause. */
const SHORT = 4

/** Sentences up to here, 0-4, are empty by themselves; from there on concrete. */
const EMPTY = 1.2
const SCENE = 2.4

/**
 * Whether a sentence may be shown for a text being concrete (1) or empty (-1): most of what the learned part adds or
 * takes is a correction of the sum of phrases, and the least concrete sentence of a concrete answer is not empty.
 * @param own how concrete the sentence is by itself, 0-4
 * @param whole how concrete the text is by what was learned, 0-100
 */
export const isExample = (own: number, whole: number, direction: 1 | -1): boolean =>
  direction > 0 ? own >= SCENE : own <= EMPTY && whole < CONCRETE

/** What each word of a range says by itself, and as a pair with the word before; in no unit, by place in the range. */
interface Weights {
  readonly alone: readonly number[]
  readonly pairs: readonly number[]
}

/**
 * The clause of a sentence that speaks most for its being concrete (1) or empty (-1), with its words. Each word is
 * weighed once: this runs for every text that is read.
 */
export function tellingIn(
  heard: Heard,
  part: LinearPart,
  sentence: number,
  direction: 1 | -1,
): Telling | null {
  const span = heard.reading.sentences[sentence]
  if (!span) return null
  const weights = weightsOf(heard, part, span, direction)
  const clause = strongest(heard, span, weights)
  return { clause, words: wordsOf(heard, span, clause, weights) }
}

function weightsOf(
  { forms, vocabulary: { book } }: Heard,
  part: LinearPart,
  { from, to }: TokenRange,
  direction: 1 | -1,
): Weights {
  const alone: number[] = []
  const pairs: number[] = []
  let before = 0
  for (let at = from; at < to; at++) {
    const form = forms[at] ?? 0
    let sum = 0
    for (let noted = book.notes(form); noted < book.notesEnd(form); noted++) {
      const note = book.says[noted] ?? 0
      sum += valueIn(note) * weightOf(part, featureIn(note))
    }
    alone.push(direction * unpacked(COLUMN, sum))
    const pair = part.pairs[GROUP.pair]?.find(book.stem(before), book.stem(form)) ?? 0
    const families = part.pairs[GROUP['family-pair']]?.find(book.family(before), book.family(form)) ?? 0
    pairs.push(direction * unpacked(COLUMN, ONE * (weightOf(part, pair) + weightOf(part, families))))
    before = form
  }
  return { alone, pairs }
}

const weightOf = ({ weights }: LinearPart, feature: number): number => weights[feature * ROW + PLACE] ?? 0

function strongest(heard: Heard, span: TokenRange, { alone, pairs }: Weights): TokenRange {
  const { clauses, tokens } = heard.reading
  let best = span
  let most = Number.NEGATIVE_INFINITY
  for (let at = tokens[span.from]?.clause ?? 0; at < clauses.length; at++) {
    const { from, to } = clauses[at] ?? span
    if (to > span.to) break
    let sum = 0
    for (let word = from; word < to; word++)
      sum += (alone[word - span.from] ?? 0) + (word > from ? (pairs[word - span.from] ?? 0) : 0)
    const share = sum / Math.sqrt(Math.max(to - from, SHORT))
    if (share <= most) continue
    most = share
    best = { from, to }
  }
  return wideEnough(heard, span, best)
}

/** The words that speak most, a pair shared between its two; each once, however it is written. */
function wordsOf({ reading }: Heard, span: TokenRange, clause: TokenRange, weights: Weights): string[] {
  const { tokens, text, lang } = reading
  const words = new Map<string, string>()
  // Sorted once: where one empty word fills a page, to look for the next largest each time took the square of its length.
  for (const place of strongestFirst(weightsIn(span, clause, weights))) {
    const token = tokens[clause.from + place]
    if (!token || words.size === MOST_WORDS) break
    const { start, end, form } = token
    if (!words.has(form.norm) && isTelling(token, lang)) words.set(form.norm, text.slice(start, end))
  }
  return [...words.values()]
}

/** What each word of a clause says. */
function weightsIn(span: TokenRange, { from, to }: TokenRange, { alone, pairs }: Weights): number[] {
  const out: number[] = []
  for (let at = from; at < to; at++) {
    const place = at - span.from
    const before = at > from ? (pairs[place] ?? 0) : 0
    const after = at + 1 < to ? (pairs[place + 1] ?? 0) : 0
    out.push((alone[place] ?? 0) + (before + after) / 2)
  }
  return out
}

/** The places of what is above nought, the largest first, of equal ones the first. */
const strongestFirst = (weights: readonly number[]): number[] =>
  [...weights.keys()]
    .filter((at) => (weights[at] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)

/** Words that join others. */
const JOINING = new Set(['particle', 'preposition', 'but', 'if', 'because'])
/** Who speaks and to whom says as little of concreteness. */
const PRONOUNS = new Set(['pronoun-i', 'pronoun-we', 'pronoun-you', 'pronoun-they'])
/** Nothing rated from here on only joins. */
const MOST_JOINING = 2
/** Nor from here on, where the lexicon knows no kind: "что". */
const MOST_WITHOUT_KIND = 1.5

/** Every word of an empty answer weighs a little against it, "and" and "the" too, but they explain nothing. */
function isTelling({ form: { type, norm } }: Token, lang: Lang): boolean {
  if (type !== 'word') return type === 'number'
  const word = wordsFor(lang).look(norm)
  if (!word) return true
  const { kinds, rating } = word
  if (kinds.length === 0) return rating >= MOST_WITHOUT_KIND
  return !kinds.some((kind) => PRONOUNS.has(kind) || (rating < MOST_JOINING && JOINING.has(kind)))
}
