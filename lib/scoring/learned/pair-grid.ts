import type { FormBook } from './form-book'

const BITS = 32

/**
 * Pairs of few names that meet again and again in a sentence: that a pair was met is one bit, and only what is left
 * at the end of the sentence is looked up, each pair once. Other pairs stand in a `PairTable`.
 */
export class PairGrid {
  /** Names are smaller than this. */
  private readonly size: number
  /** Numbers in a row of bits. */
  private readonly width: number
  /** A bit for each pair that is a feature, and for each that was met; row by row of first names. */
  private readonly known: Int32Array
  private readonly met: Int32Array
  /** A bit for each row in which something was met. */
  private readonly rows: Int32Array
  /** Features by row and second name; one that was never looked up stands below nought, as in `PairTable`. */
  private readonly features: Int32Array

  constructor(
    pairs: readonly (readonly [first: number, second: number, entry: number])[],
    private readonly meet: (entry: number) => number,
  ) {
    this.size = pairs.reduce((most, [first, second]) => Math.max(most, first, second), 0) + 1
    this.width = Math.ceil(this.size / BITS)
    this.known = new Int32Array(this.size * this.width)
    this.met = new Int32Array(this.size * this.width)
    this.rows = new Int32Array(this.width)
    this.features = new Int32Array(this.size * this.width * BITS)
    for (const [first, second, entry] of pairs) {
      const place = first * this.width + (second >> 5)
      this.known[place] = (this.known[place] ?? 0) | (1 << second)
      this.features[first * this.width * BITS + second] = -entry
    }
  }

  /** Notes that every kind of the one form met every kind of the other. */
  note(book: FormBook, one: number, other: number): void {
    const { size, width, met, rows } = this
    const { says } = book
    for (let of = book.kinds(one); of < book.kindsEnd(one); of++) {
      const first = says[of] ?? 0
      if (first >= size) continue
      rows[first >> 5] = (rows[first >> 5] ?? 0) | (1 << first)
      for (let at = book.kinds(other); at < book.kindsEnd(other); at++) {
        const second = says[at] ?? 0
        if (second >= size) continue
        const place = first * width + (second >> 5)
        met[place] = (met[place] ?? 0) | (1 << second)
      }
    }
  }

  /**
   * The features of the pairs that were noted since the last time, each once.
   * @param into room for as many as there are pairs
   * @returns how many
   */
  drain(into: Int32Array): number {
    const { width, rows } = this
    let count = 0
    for (let word = 0; word < width; word++) {
      for (let left = rows[word] ?? 0; left !== 0; left &= left - 1) {
        const first = word * BITS + lowestOf(left)
        for (let at = 0; at < width; at++) count = this.drainPart(first, at, into, count)
      }
      rows[word] = 0
    }
    return count
  }

  private drainPart(first: number, at: number, into: Int32Array, from: number): number {
    const { width, known, met, features } = this
    const place = first * width + at
    let count = from
    for (let left = (met[place] ?? 0) & (known[place] ?? 0); left !== 0; left &= left - 1) {
      const cell = place * BITS + lowestOf(left)
      let feature = features[cell] ?? 0
      if (feature < 0) {
        feature = this.meet(-feature)
        features[cell] = feature
      }
      into[count++] = feature
    }
    met[place] = 0
    return count
  }
}

/** The place of the lowest bit. */
const lowestOf = (bits: number): number => BITS - 1 - Math.clz32(bits & -bits)
