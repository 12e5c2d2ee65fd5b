import { type Bag, REMEMBERED } from './bag'
import type { LinearPart } from './linear-part'
import { addRows, LAST, PASSAGE, ROW, SENTENCE, SQUARE, SUMS, unpacked } from './rows'

/**
 * The place of a sentence's sums: those in a passage that it opens, and in one where it comes as second, third,
 * fourth.
 */
const placeOf = (sentence: number, before: number): number =>
  ((sentence & (REMEMBERED - 1)) * REMEMBERED + before) * SUMS

/** By hand: `fill` costs more than so few numbers. */
function clear(sums: Float64Array, from: number): void {
  for (let at = from; at < from + SUMS; at++) sums[at] = 0
}

/** Features of a sentence that stand in a sentence before it, and what has to be added so that they count once. */
class Repeats {
  readonly rows: Int32Array
  readonly values: Int32Array
  count = 0
  /** What the square of the length is too large by. */
  square = 0

  constructor(most: number) {
    this.rows = new Int32Array(most)
    this.values = new Int32Array(most)
  }

  begin(): void {
    this.count = 0
    this.square = 0
  }

  /** @param known how much of it was taken off before */
  add(row: number, known: number, repeated: number): void {
    this.rows[this.count] = row
    this.values[this.count++] = known - repeated
    this.square += repeated * repeated - known * known
  }
}

/**
 * What the features of a text weigh together, sentence by sentence. A feature of several sentences counts once in
 * their passage, with its largest value; so each sentence has its sums for every number of sentences before it, and
 * the sums of a passage are those of its sentences added up.
 */
export class Sums {
  private readonly occasion = new Float64Array(2 * SUMS)
  private readonly passages = new Float64Array(REMEMBERED * REMEMBERED * SUMS)
  private readonly alone = new Float64Array(2 * SUMS)
  private readonly sums = new Float64Array(SUMS)
  /** Of the whole text: the sum for concreteness, and the square of the length. */
  private concrete = 0
  private square = 0
  /** Of the open part: rows and values of its features. */
  private readonly rows: Int32Array
  private readonly values: Int32Array
  /** What it repeats, by how many sentences before it one looks back at. */
  private readonly repeats: readonly Repeats[]

  constructor(
    private readonly part: LinearPart,
    private readonly bag: Bag,
  ) {
    this.rows = new Int32Array(part.count)
    this.values = new Int32Array(part.count)
    this.repeats = Array.from({ length: REMEMBERED }, () => new Repeats(part.count))
  }

  /** Begins a text with what every part of it has: the features of the bag's open part. */
  begin(): void {
    const { occasion, rows, values, bag, part } = this
    const square = this.gather()
    occasion.fill(0)
    addRows(part.weights, PASSAGE, rows, values, bag.count, occasion, 0)
    addRows(part.weights, SENTENCE, rows, values, bag.count, occasion, SUMS)
    occasion[SQUARE] = square
    occasion[SUMS + SQUARE] = square
    this.passages.fill(0)
    this.concrete = occasion[SUMS + (LAST >> 1)] ?? 0
    this.square = square
  }

  /**
   * Sums the words of a sentence: the features of the bag's open part.
   * @param before at most so many sentences before it are one passage with it
   */
  take(sentence: number, before: number): void {
    const { passages, alone, rows, values, bag, part } = this
    const square = this.gather()
    const own = placeOf(sentence, 0)
    clear(passages, own)
    addRows(part.weights, PASSAGE, rows, values, bag.count, passages, own)
    passages[own + SQUARE] = square
    const place = (sentence & 1) * SUMS
    clear(alone, place)
    addRows(part.weights, SENTENCE, rows, values, bag.count, alone, place)
    alone[place + SQUARE] = square
    // Last, because summing brings the rows from the memory several at a time and this would one by one.
    this.compare(Math.min(sentence, before))
    this.withoutRepeats(sentence, Math.min(sentence, before))
  }

  /**
   * Scores of the passage that ends with a sentence, or with the one after it.
   * @param into of the flag types
   * @returns the score of "some flag or other"
   */
  passage(sentence: number, withNext: boolean, into: Float64Array): number {
    const { sums, passages, occasion } = this
    for (let at = 0; at < SUMS; at++) {
      let sum = occasion[at] ?? 0
      if (sentence > 1) sum += passages[placeOf(sentence - 2, 0) + at] ?? 0
      if (sentence > 0) sum += passages[placeOf(sentence - 1, Math.min(sentence - 1, 1)) + at] ?? 0
      sum += passages[placeOf(sentence, Math.min(sentence, 2)) + at] ?? 0
      if (withNext) sum += passages[placeOf(sentence + 1, Math.min(sentence + 1, 3)) + at] ?? 0
      sums[at] = sum
    }
    return this.scores(PASSAGE, into)
  }

  /** How concrete a sentence is by itself, 0-4. */
  telling(sentence: number): number {
    const { sums, alone, occasion } = this
    for (let at = 0; at < SUMS; at++)
      sums[at] = (occasion[SUMS + at] ?? 0) + (alone[(sentence & 1) * SUMS + at] ?? 0)
    return this.score(SENTENCE, LAST)
  }

  /** Scores of the sentence that was told last, with what its neighbours say: the features of the bag's open part. */
  amongNeighbours(into: Float64Array): void {
    const { sums, rows, values, bag, part } = this
    const square = this.gather()
    addRows(part.weights, SENTENCE, rows, values, bag.count, sums, 0)
    sums[SQUARE] = (sums[SQUARE] ?? 0) + square
    this.scores(SENTENCE, into)
  }

  /** How concrete the sentences so far are together, 0-4. */
  whole(): number {
    const { sums } = this
    sums[LAST >> 1] = this.concrete
    sums[SQUARE] = this.square
    return this.score(SENTENCE, LAST)
  }

  /** Rows and values of the open part. @returns the square of its length */
  private gather(): number {
    const { bag, rows, values } = this
    let square = 0
    for (let at = 0; at < bag.count; at++) {
      const feature = bag.members[at] ?? 0
      const value = bag.valueOf(feature, 0)
      rows[at] = feature * ROW
      values[at] = value
      square += value * value
    }
    return square
  }

  /** Lays the features of a sentence beside those of the sentences before it, and takes them into the whole. */
  private compare(before: number): void {
    const { bag, rows, values, repeats, part } = this
    for (const list of repeats) list.begin()
    for (let at = 0; at < bag.count; at++) {
      const feature = bag.members[at] ?? 0
      const row = rows[at] ?? 0
      const value = values[at] ?? 0
      let known = 0
      for (let back = 1; back <= before; back++) {
        const repeated = Math.min(value, bag.valueOf(feature, back))
        if (repeated <= known) continue
        repeats[back]?.add(row, known, repeated)
        known = repeated
      }
      const most = bag.raise(feature, value)
      if (value <= most) continue
      this.concrete += (value - most) * (part.weights[row + SENTENCE + (LAST >> 1)] ?? 0)
      this.square += value * value - most * most
    }
  }

  /** Takes off a sentence's sums what sentences before it said already, one sentence more at a time. */
  private withoutRepeats(sentence: number, before: number): void {
    const { passages, repeats, part } = this
    for (let back = 1; back <= before; back++) {
      const from = placeOf(sentence, back - 1)
      const to = from + SUMS
      for (let at = 0; at < SUMS; at++) passages[to + at] = passages[from + at] ?? 0
      const list = repeats[back]
      if (!list) continue
      addRows(part.weights, PASSAGE, list.rows, list.values, list.count, passages, to)
      passages[to + SQUARE] = (passages[to + SQUARE] ?? 0) - list.square
    }
  }

  private scores(half: number, into: Float64Array): number {
    const length = this.length()
    for (let flag = 0; flag < LAST; flag++) into[flag] = this.score(half, flag, length)
    return this.score(half, LAST, length)
  }

  private length(): number {
    return Math.sqrt(Math.max(this.sums[SQUARE] ?? 0, 1))
  }

  private score(half: number, output: number, length = this.length()): number {
    const { scales, constants } = this.part
    const column = 2 * half + output
    const sum = unpacked(column, this.sums[output >> 1] ?? 0) * (scales[column] ?? 0)
    return sum / length + (constants[column] ?? 0)
  }
}
