import { Adam } from '@/lib/cli/training/adam'
import { dot } from '@/lib/cli/training/dot'
import { DIMENSIONS } from '@/lib/scoring/match/vectors/english.gen'
import { type NumberedSide, TurnedWords } from './turned-words'

/** A text of one side: rows of the table of vectors, each with how special the word is. */
export interface Side {
  readonly rows: Int32Array
  readonly weights: Float32Array
}

/** Texts of people beside texts of firms. */
export interface Lesson {
  readonly asked: readonly Side[]
  readonly offered: readonly Side[]
  /** For each of the people's texts, the share of each firm's text; sums to 1. */
  readonly wanted: readonly (readonly number[])[]
  /** The first so many of what is offered are of one firm; the others are there to be told from them. */
  readonly own: number
}

const D = DIMENSIONS
/** A word is left out of a lesson so often, lest the matrix learns texts by heart. */
const LEFT_OUT = 0.2
/** As in the paper of Adam. */
const SQUARES_NEW = 0.001
/** How much each way of being like begins to weigh: means, best words, best words sharply. */
const MIX = [10, 10, 8]
/** The mix is about ten times as large as the numbers of the matrix, and so are its steps. */
const MIX_RATE = 10

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
  learn(lesson: Lesson, share: { readonly own: number; readonly all: number }): void {
    const words = new TurnedWords(this.table, this.matrix)
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
    this.ofMix.step(this.mix, this.mixSlope, MIX_RATE * rate)
    this.slope.fill(0)
    this.mixSlope.fill(0)
  }

  private numbered({ rows, weights }: Side, words: TurnedWords): NumberedSide {
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
    const length = Math.sqrt(dot(mean, mean))
    if (length > 0) for (let i = 0; i < D; i++) mean[i] = (mean[i] ?? 0) / length
    return { words: numbers, weights: kept, total, mean, length }
  }

  /** Adds the slope of the likeness of one pair by its turned words, `error` times. */
  private pull(
    asked: NumberedSide,
    offered: NumberedSide,
    best: readonly number[],
    error: number,
    words: TurnedWords,
  ): void {
    const [ofMean = 0, ofBest = 0, ofSharp = 0] = this.mix
    if (asked.length > 0 && offered.length > 0) {
      const cosine = dot(asked.mean, offered.mean)
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
function likenessOf(asked: NumberedSide, offered: NumberedSide, words: TurnedWords) {
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
  return { parts: [dot(asked.mean, offered.mean), plain / total, sharp / total], best }
}
