import { type Bag, REMEMBERED } from './bag'
import { addRows, LAST, PASSAGE, ROW, SENTENCE, SQUARE, SUMS, unpacked } from './rows'
import type { LinearPart } from './table'

/** The place of a sentence's sums: those in a passage that it opens, and in one where it comes as second, third, fourth. */
const placeOf = (sentence: number, before: number): number =>
  ((sentence & (REMEMBERED - 1)) * REMEMBERED + before) * SUMS

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
  /** Of the open part: rows and values of its features, and the largest value each had in the sentences before. */
  private readonly rows: Int32Array
  private readonly values: Int32Array
  private readonly earlier: Int32Array
  private readonly againRows: Int32Array
  private readonly againValues: Int32Array

  constructor(
    private readonly part: LinearPart,
    private readonly bag: Bag,
  ) {
    this.rows = new Int32Array(part.count)
    this.values = new Int32Array(part.count)
    this.earlier = new Int32Array(part.count)
    this.againRows = new Int32Array(part.count)
    this.againValues = new Int32Array(part.count)
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
    passages.fill(0, own, own + SUMS)
    addRows(part.weights, PASSAGE, rows, values, bag.count, passages, own)
    passages[own + SQUARE] = square
    this.withoutRepeats(sentence, Math.min(sentence, before))

    const place = (sentence & 1) * SUMS
    alone.fill(0, place, place + SUMS)
    addRows(part.weights, SENTENCE, rows, values, bag.count, alone, place)
    alone[place + SQUARE] = square
    this.takeIntoWhole()
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

  /** Takes off a sentence's sums what sentences before it said already, one sentence more at a time. */
  private withoutRepeats(sentence: number, before: number): void {
    const { bag, rows, values, earlier, passages, againRows, againValues } = this
    earlier.fill(0, 0, bag.count)
    for (let back = 1; back <= before; back++) {
      const from = placeOf(sentence, back - 1)
      const to = from + SUMS
      passages.copyWithin(to, from, to)
      let count = 0
      let square = 0
      for (let at = 0; at < bag.count; at++) {
        const known = earlier[at] ?? 0
        const value = Math.min(values[at] ?? 0, bag.valueOf(bag.members[at] ?? 0, back))
        if (value <= known) continue
        earlier[at] = value
        square += value * value - known * known
        againRows[count] = rows[at] ?? 0
        againValues[count++] = known - value
      }
      addRows(this.part.weights, PASSAGE, againRows, againValues, count, passages, to)
      passages[to + SQUARE] = (passages[to + SQUARE] ?? 0) - square
    }
  }

  private takeIntoWhole(): void {
    const { bag, rows, values, part } = this
    for (let at = 0; at < bag.count; at++) {
      const value = values[at] ?? 0
      const before = bag.raise(bag.members[at] ?? 0, value)
      if (value <= before) continue
      this.concrete += (value - before) * (part.weights[(rows[at] ?? 0) + SENTENCE + (LAST >> 1)] ?? 0)
      this.square += value * value - before * before
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
