import type { Bag } from './bag'
import { FLAGS } from './judge'
import { type LinearPart, ROW } from './table'

/** Columns of half a row, summed four at a time: sums in variables are far faster than in an array. */
const HALF = ROW / 2
const AT_ONCE = 4

/** What features of a text weigh together, the length of the text taken out. */
class Sums {
  private readonly sums = new Float64Array(HALF)
  protected square = 0

  /**
   * @param bag the text
   * @param half the first column of the half of a row that is asked
   * @param from the first of its columns that is asked
   */
  constructor(
    private readonly part: LinearPart,
    protected readonly bag: Bag,
    private readonly half: number,
    private readonly from = 0,
  ) {}

  clear(): void {
    this.sums.fill(0)
    this.square = 0
  }

  protected add(rows: Int32Array, values: Float64Array, from: number, to: number): void {
    const weights = this.part.rows
    for (let column = this.from; column <= FLAGS; column += AT_ONCE) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let at = from; at < to; at++) {
        const value = values[at] ?? 0
        const weight = (rows[at] ?? 0) + this.half + column
        a += value * (weights[weight] ?? 0)
        b += value * (weights[weight + 1] ?? 0)
        c += value * (weights[weight + 2] ?? 0)
        d += value * (weights[weight + 3] ?? 0)
      }
      this.sums[column] = (this.sums[column] ?? 0) + a
      this.sums[column + 1] = (this.sums[column + 1] ?? 0) + b
      this.sums[column + 2] = (this.sums[column + 2] ?? 0) + c
      this.sums[column + 3] = (this.sums[column + 3] ?? 0) + d
    }
  }

  /** The score of a column of this half. */
  score(column: number): number {
    const { scales, constants } = this.part
    const of = this.half + column
    const sum = (this.sums[column] ?? 0) * (scales[of] ?? 0)
    return sum / Math.sqrt(Math.max(this.square, 1e-9)) + (constants[of] ?? 0)
  }

  /** Writes the scores of the flag types. */
  flags(into: Float64Array): void {
    for (let flag = 0; flag < FLAGS; flag++) into[flag] = this.score(flag)
  }
}

/** The column of either half after those of the flag types: "some flag or other", and how concrete a text is (0-4). */
export const LAST = FLAGS

/** Parts of a text that have no feature in common. */
export class Apart extends Sums {
  take(part: number): void {
    const { rows, values, ends } = this.bag
    const from = ends[part - 1] ?? 0
    const to = ends[part] ?? 0
    for (let at = from; at < to; at++) this.square += (values[at] ?? 0) ** 2
    this.add(rows, values, from, to)
  }
}

/** Parts of a text as one passage: a feature of several of them counts once, with its largest value. */
export class Passage extends Sums {
  /** By place in the bag, and up to which place there may be any. */
  private readonly largest: Float64Array
  private reach = 0
  /** By how much values have grown, and the rows of their features. */
  private readonly grown: Float64Array
  private readonly grownRows: Int32Array

  constructor(part: LinearPart, bag: Bag, half: number, from = 0) {
    super(part, bag, half, from)
    this.largest = new Float64Array(part.count)
    this.grown = new Float64Array(part.count)
    this.grownRows = new Int32Array(part.count)
  }

  override clear(): void {
    super.clear()
    this.largest.fill(0, 0, this.reach)
  }

  take(part: number): void {
    const { members, rows, values, ends, size } = this.bag
    const { largest, grown, grownRows } = this
    this.reach = size
    const end = ends[part] ?? 0
    let count = 0
    for (let at = ends[part - 1] ?? 0; at < end; at++) {
      const place = members[at] ?? 0
      const value = values[at] ?? 0
      const known = largest[place] ?? 0
      if (value <= known) continue
      largest[place] = value
      this.square += value * value - known * known
      grown[count] = value - known
      grownRows[count++] = rows[at] ?? 0
    }
    this.add(grownRows, grown, 0, count)
  }
}
