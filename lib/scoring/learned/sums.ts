import type { Bag } from './bag'
import { FLAGS, OUTPUTS } from './judge'
import type { LinearPart } from './table'

/** Takes the length of a text out: what its features weigh together is divided by this. */
const lengthOf = (square: number): number => Math.sqrt(Math.max(square, 1e-9))

/** Scores of the flag types from sums in steps. */
function scaled(
  part: LinearPart,
  first: number,
  sums: Float64Array,
  square: number,
  out: Float64Array,
): void {
  const length = lengthOf(square)
  for (let flag = 0; flag < FLAGS; flag++)
    out[flag] =
      ((sums[flag] ?? 0) * (part.scales[first + flag] ?? 0)) / length + (part.constants[first + flag] ?? 0)
}

const scaledOne = (part: LinearPart, output: number, sum: number, square: number): number =>
  (sum * (part.scales[output] ?? 0)) / lengthOf(square) + (part.constants[output] ?? 0)

/** Several bags as one: a feature that many of them hold counts once, with its largest value. */
class Union {
  /** Of all features, 0 for those that are not here. */
  protected readonly largest: Float64Array
  private readonly touched: Int32Array
  private size = 0
  protected square = 0

  constructor(protected readonly part: LinearPart) {
    this.largest = new Float64Array(part.count)
    this.touched = new Int32Array(part.count)
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.largest[this.touched[at] ?? 0] = 0
    this.size = 0
    this.square = 0
  }

  /** @returns by how much the largest value of a feature grows */
  protected raise(feature: number, value: number): number {
    const known = this.largest[feature] ?? 0
    if (value <= known) return 0
    if (known === 0) this.touched[this.size++] = feature
    this.largest[feature] = value
    this.square += value * value - known * known
    return value - known
  }
}

/** A passage that grows sentence by sentence, and what it says of the flag types. */
export class Passage extends Union {
  private readonly sums = new Float64Array(FLAGS)
  private anySum = 0
  readonly flags = new Float64Array(FLAGS)
  any = 0

  override clear(): void {
    super.clear()
    this.sums.fill(0)
    this.anySum = 0
  }

  add({ features, values, size }: Bag): void {
    const { starts, sentences, outputs, steps, any } = this.part
    const { sums } = this
    for (let i = 0; i < size; i++) {
      const feature = features[i] ?? 0
      const grown = this.raise(feature, values[i] ?? 0)
      if (grown === 0) continue
      const end = sentences[feature] ?? 0
      for (let at = starts[feature] ?? 0; at < end; at++) {
        const output = outputs[at] ?? 0
        sums[output] = (sums[output] ?? 0) + grown * (steps[at] ?? 0)
      }
      this.anySum += grown * (any[feature] ?? 0)
    }
  }

  /** Fills `flags` and `any`. */
  judge(): void {
    scaled(this.part, OUTPUTS.passage, this.sums, this.square, this.flags)
    this.any = scaledOne(this.part, OUTPUTS.any, this.anySum, this.square)
  }
}

/** A whole text that grows sentence by sentence, and how concrete it is. */
export class Whole extends Union {
  private sum = 0

  override clear(): void {
    super.clear()
    this.sum = 0
  }

  add({ features, values, size }: Bag): void {
    const { concreteness } = this.part
    for (let i = 0; i < size; i++) {
      const feature = features[i] ?? 0
      this.sum += this.raise(feature, values[i] ?? 0) * (concreteness[feature] ?? 0)
    }
  }

  /** 0-4. */
  get concreteness(): number {
    return scaledOne(this.part, OUTPUTS.concreteness, this.sum, this.square)
  }
}

/** One sentence by itself. Its bags hold no feature in common. */
export class Alone {
  private readonly sums = new Float64Array(FLAGS)
  readonly flags = new Float64Array(FLAGS)

  constructor(private readonly part: LinearPart) {}

  /** Fills `flags`. */
  judge(...bags: readonly Bag[]): void {
    const { starts, sentences, outputs, steps } = this.part
    const { sums } = this
    sums.fill(0)
    let square = 0
    for (const { features, values, size } of bags)
      for (let i = 0; i < size; i++) {
        const feature = features[i] ?? 0
        const value = values[i] ?? 0
        square += value * value
        const end = starts[feature + 1] ?? 0
        for (let at = sentences[feature] ?? 0; at < end; at++) {
          const output = outputs[at] ?? 0
          sums[output] = (sums[output] ?? 0) + value * (steps[at] ?? 0)
        }
      }
    scaled(this.part, OUTPUTS.sentence, sums, square, this.flags)
  }

  /** 0-4. */
  concreteness(...bags: readonly Bag[]): number {
    const { concreteness } = this.part
    let sum = 0
    let square = 0
    for (const { features, values, size } of bags)
      for (let i = 0; i < size; i++) {
        const value = values[i] ?? 0
        square += value * value
        sum += value * (concreteness[features[i] ?? 0] ?? 0)
      }
    return scaledOne(this.part, OUTPUTS.concreteness, sum, square)
  }
}
