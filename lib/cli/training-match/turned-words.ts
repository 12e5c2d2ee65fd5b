import { dot } from '@/lib/cli/training/dot'
import { DIMENSIONS } from '@/lib/scoring/match/vectors/english.gen'

const D = DIMENSIONS

/** A side whose words are numbered within the lesson. */
export interface NumberedSide {
  readonly words: readonly number[]
  readonly weights: readonly number[]
  readonly total: number
  /** Of the turned words, of length 1. */
  readonly mean: Float64Array
  /** What the mean's length was. */
  readonly length: number
}

/** The words of one lesson: their vectors as they are and turned, and the slope of the error by the turned ones. */
export class TurnedWords {
  private readonly numbers = new Map<number, number>()
  private readonly rows: number[] = []
  private readonly turned: Float64Array[] = []
  private readonly lengths: number[] = []
  private readonly slopes: Float64Array[] = []
  /** Likenesses that were worked out, NaN for the others. */
  private known = new Float64Array(0)

  constructor(
    private readonly table: Float32Array,
    private readonly matrix: Float64Array,
  ) {}

  /** The number of the word in this row of the table. */
  numberOf(row: number): number {
    const known = this.numbers.get(row)
    if (known !== undefined) return known
    const turned = new Float64Array(D)
    for (let i = 0; i < D; i++) {
      const value = this.table[row * D + i] ?? 0
      for (let j = 0; j < D; j++) turned[j] = (turned[j] ?? 0) + value * (this.matrix[i * D + j] ?? 0)
    }
    const length = Math.sqrt(dot(turned, turned)) || 1
    for (let j = 0; j < D; j++) turned[j] = (turned[j] ?? 0) / length
    const number = this.rows.push(row) - 1
    this.turned.push(turned)
    this.lengths.push(length)
    this.slopes.push(new Float64Array(D))
    this.numbers.set(row, number)
    return number
  }

  /** The cosine of two words, turned. */
  likeness(a: number, b: number): number {
    const size = this.rows.length
    if (this.known.length !== size * size) this.known = new Float64Array(size * size).fill(Number.NaN)
    const known = this.known[a * size + b] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    const value = dot(this.of(a), this.of(b))
    this.known[a * size + b] = value
    return value
  }

  /** Adds a turned word to a sum. */
  add(sum: Float64Array, word: number, weight: number): void {
    const own = this.of(word)
    for (let i = 0; i < D; i++) sum[i] = (sum[i] ?? 0) + weight * (own[i] ?? 0)
  }

  /** Adds `by` times the slope of the likeness of two words. */
  pull(a: number, b: number, by: number): void {
    const left = this.of(a)
    const right = this.of(b)
    const ofLeft = this.slopes[a]
    const ofRight = this.slopes[b]
    if (ofLeft === undefined || ofRight === undefined) return
    for (let i = 0; i < D; i++) {
      ofLeft[i] = (ofLeft[i] ?? 0) + by * (right[i] ?? 0)
      ofRight[i] = (ofRight[i] ?? 0) + by * (left[i] ?? 0)
    }
  }

  /** Adds `by` times the slope of the cosine of a side's mean and another vector. */
  pullMean(
    { words, weights, mean, length }: NumberedSide,
    to: Float64Array,
    cosine: number,
    by: number,
  ): void {
    words.forEach((word, at) => {
      const slope = this.slopes[word]
      if (slope === undefined) return
      const scale = (by * (weights[at] ?? 0)) / length
      for (let i = 0; i < D; i++)
        slope[i] = (slope[i] ?? 0) + scale * ((to[i] ?? 0) - cosine * (mean[i] ?? 0))
    })
  }

  /** Adds the slope by the matrix, from that by each turned word. */
  addSlope(sum: Float64Array): void {
    this.rows.forEach((row, number) => {
      const own = this.of(number)
      const slope = this.slopes[number] ?? own
      const along = dot(own, slope)
      const length = this.lengths[number] ?? 1
      for (let j = 0; j < D; j++) slope[j] = ((slope[j] ?? 0) - along * (own[j] ?? 0)) / length
      for (let i = 0; i < D; i++) {
        const value = this.table[row * D + i] ?? 0
        for (let j = 0; j < D; j++) sum[i * D + j] = (sum[i * D + j] ?? 0) + value * (slope[j] ?? 0)
      }
    })
  }

  private of(word: number): Float64Array {
    return this.turned[word] ?? new Float64Array(D)
  }
}
