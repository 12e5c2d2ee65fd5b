import { Adam } from '@/lib/cli/training/adam'
import { DIMENSIONS } from '@/lib/scoring/match/meaning'
import type { Beside, Side } from './turning'

const D = DIMENSIONS
/** A word is left out of a lesson so often, lest the matrix learns texts by heart. */
const LEFT_OUT = 0.2
/** How much of what Adam remembers of the slope's squares is of the newest step. */
const SQUARES_NEW = 0.001
/** How much each way of being like begins to weigh: means, best words, best words sharply. */
const MIX = [10, 10, 8]

/** A side whose words are numbered within the lesson. */
interface Numbered {
  readonly words: readonly number[]
  readonly weights: readonly number[]
  readonly total: number
  readonly mean: Float64Array
  readonly length: number
}

/** The matrix with what learning it needs to remember. */
export class Turner {
  readonly matrix = new Float64Array(D * D)
  private readonly mix = Float64Array.from(MIX)
  private readonly slope = new Float64Array(D * D)
  private readonly mixSlope = new Float64Array(MIX.length)
  private readonly ofMatrix = new Adam(D * D, SQUARES_NEW)
  private readonly ofMix = new Adam(MIX.length, SQUARES_NEW)

  constructor(
    private readonly table: Float32Array,
    private readonly draw: () => number,
  ) {
    for (let i = 0; i < D; i++) this.matrix[i * D + i] = 1
  }

  /** Adds the slope of one lesson: cross-entropy of choosing among a firm's own, and among all that is offered. */
  learn(lesson: Beside, share: { readonly own: number; readonly all: number }): void {
    const words = new Words(this.table, this.matrix)
    const asked = lesson.asked.map((side) => this.numbered(side, words))
    const offered = lesson.offered.map((side) => this.numbered(side, words))
    asked.forEach((one, at) => {
      const likes = offered.map((other) => likenessOf(one, other, words))
      const sums = likes.map(({ parts }) =>
        parts.reduce((sum, part, i) => sum + part * (this.mix[i] ?? 0), 0),
      )
      const wanted = lesson.wanted[at] ?? []
      const among = (many: number) => {
        const top = Math.max(...sums.slice(0, many))
        const shares = sums.slice(0, many).map((sum) => Math.exp(sum - top))
        const all = shares.reduce((a, b) => a + b, 0)
        return shares.map((one, i) => one / all - (wanted[i] ?? 0))
      }
      const own = share.own > 0 ? among(lesson.own) : []
      const all = among(offered.length)
      offered.forEach((other, i) => {
        const error = (share.own * (own[i] ?? 0) + share.all * (all[i] ?? 0)) / asked.length
        const like = likes[i]
        if (like === undefined || error === 0) return
        like.parts.forEach((part, k) => {
          this.mixSlope[k] = (this.mixSlope[k] ?? 0) + error * part
        })
        this.pull(one, other, like.best, error, words)
      })
    })
    words.addSlope(this.slope)
  }

  /** Goes one step downhill and forgets the slope. */
  step(rate: number, hold: number): void {
    for (let i = 0; i < D; i++) {
      for (let j = 0; j < D; j++) {
        const at = i * D + j
        this.slope[at] = (this.slope[at] ?? 0) + hold * ((this.matrix[at] ?? 0) - (i === j ? 1 : 0))
      }
    }
    this.ofMatrix.step(this.matrix, this.slope, rate)
    this.ofMix.step(this.mix, this.mixSlope, 10 * rate)
    this.slope.fill(0)
    this.mixSlope.fill(0)
  }

  private numbered({ rows, weights }: Side, words: Words): Numbered {
    const numbers: number[] = []
    const kept: number[] = []
    let total = 0
    const mean = new Float64Array(D)
    rows.forEach((row, at) => {
      if (this.draw() < LEFT_OUT) return
      const number = words.numberOf(row)
      const weight = weights[at] ?? 0
      numbers.push(number)
      kept.push(weight)
      total += weight
      words.add(mean, number, weight)
    })
    const length = Math.sqrt(inner(mean, mean))
    if (length > 0) for (let i = 0; i < D; i++) mean[i] = (mean[i] ?? 0) / length
    return { words: numbers, weights: kept, total, mean, length }
  }

  /** What the error of one pair says of its words' turned vectors. */
  private pull(
    asked: Numbered,
    offered: Numbered,
    best: readonly number[],
    error: number,
    words: Words,
  ): void {
    const [ofMean = 0, ofBest = 0, ofSharp = 0] = this.mix
    if (asked.length > 0 && offered.length > 0) {
      const cosine = inner(asked.mean, offered.mean)
      words.pullMean(asked, offered.mean, cosine, error * ofMean)
      words.pullMean(offered, asked.mean, cosine, error * ofMean)
    }
    if (asked.total === 0) return
    asked.words.forEach((word, at) => {
      const other = best[at] ?? -1
      if (other < 0) return
      const value = words.likeness(word, other)
      const weight = (asked.weights[at] ?? 0) / asked.total
      words.pull(word, other, error * weight * (ofBest + 3 * ofSharp * value * value))
    })
  }
}

/** Means, best words, best words sharply; with each asked word's best word, -1 when none is like it. */
function likenessOf(asked: Numbered, offered: Numbered, words: Words) {
  let plain = 0
  let sharp = 0
  const best = asked.words.map((word, at) => {
    let top = 0
    let found = -1
    for (const other of offered.words) {
      const value = words.likeness(word, other)
      if (value > top) {
        top = value
        found = other
      }
    }
    plain += (asked.weights[at] ?? 0) * top
    sharp += (asked.weights[at] ?? 0) * top ** 3
    return found
  })
  const total = asked.total || 1
  return { parts: [inner(asked.mean, offered.mean), plain / total, sharp / total], best }
}

/** The words of one lesson: their vectors as they are, turned, and what the errors say of the turned ones. */
class Words {
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

  numberOf(row: number): number {
    const known = this.numbers.get(row)
    if (known !== undefined) return known
    const turned = new Float64Array(D)
    for (let i = 0; i < D; i++) {
      const value = this.table[row * D + i] ?? 0
      for (let j = 0; j < D; j++) turned[j] = (turned[j] ?? 0) + value * (this.matrix[i * D + j] ?? 0)
    }
    const length = Math.sqrt(inner(turned, turned)) || 1
    for (let j = 0; j < D; j++) turned[j] = (turned[j] ?? 0) / length
    const number = this.rows.push(row) - 1
    this.turned.push(turned)
    this.lengths.push(length)
    this.slopes.push(new Float64Array(D))
    this.numbers.set(row, number)
    return number
  }

  likeness(a: number, b: number): number {
    const size = this.rows.length
    if (this.known.length !== size * size) this.known = new Float64Array(size * size).fill(Number.NaN)
    const known = this.known[a * size + b] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    const value = inner(this.of(a), this.of(b))
    this.known[a * size + b] = value
    return value
  }

  add(sum: Float64Array, word: number, weight: number): void {
    const own = this.of(word)
    for (let i = 0; i < D; i++) sum[i] = (sum[i] ?? 0) + weight * (own[i] ?? 0)
  }

  /** Of the likeness of two words. */
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

  /** Of the cosine of a side's mean and another vector. */
  pullMean({ words, weights, mean, length }: Numbered, to: Float64Array, cosine: number, by: number): void {
    words.forEach((word, at) => {
      const slope = this.slopes[word]
      if (slope === undefined) return
      const scale = (by * (weights[at] ?? 0)) / length
      for (let i = 0; i < D; i++)
        slope[i] = (slope[i] ?? 0) + scale * ((to[i] ?? 0) - cosine * (mean[i] ?? 0))
    })
  }

  /** Adds what all words say of the matrix. */
  addSlope(sum: Float64Array): void {
    this.rows.forEach((row, number) => {
      const own = this.of(number)
      const slope = this.slopes[number] ?? own
      const along = inner(own, slope)
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

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < D; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
