/** Slots for each pair: the emptier the table, the sooner one that is not there is known not to be. */
const ROOM = 3
/** Bits of the filter for each pair. */
const FILTER = 16
const bitsFor = (size: number): number => Math.max(5, Math.ceil(Math.log2(size + 1)))

/**
 * Pairs of numbers from 1 to 65,535, each with a feature; looked up several times a word, so no map and no string. A
 * feature that was not met yet stands below nought, by its place in the table of weights.
 */
export class PairTable {
  /** For each slot the pair, which is never 0, and its number. */
  private readonly slots: Int32Array
  private readonly shift: number
  /** A bit for each pair, by its hash: three of four pairs are not there, and here that is seen in a few kilobytes. */
  private readonly filter: Int32Array
  private readonly filterShift: number

  constructor(
    pairs: readonly (readonly [first: number, second: number, entry: number])[],
    private readonly meet: (entry: number) => number,
  ) {
    const bits = bitsFor(ROOM * pairs.length)
    this.shift = 32 - bits
    this.slots = new Int32Array(2 << bits)
    const filterBits = bitsFor(FILTER * pairs.length)
    this.filterShift = 32 - filterBits
    this.filter = new Int32Array(1 << (filterBits - 5))
    for (const [first, second, entry] of pairs) {
      const key = (first << 16) | second
      const slot = this.slotOf(key)
      this.slots[slot] = key
      this.slots[slot + 1] = -entry
      const bit = hashOf(key) >>> this.filterShift
      this.filter[bit >> 5] = (this.filter[bit >> 5] ?? 0) | (1 << bit)
    }
  }

  /** 0 for a pair that is not there; a name that no feature holds is 0 and stands in no pair. */
  find(first: number, second: number): number {
    if (first === 0 || second === 0) return 0
    const key = (first << 16) | second
    const bit = hashOf(key) >>> this.filterShift
    if (((this.filter[bit >> 5] ?? 0) & (1 << bit)) === 0) return 0
    const place = this.slotOf(key) + 1
    const feature = this.slots[place] ?? 0
    return feature >= 0 ? feature : this.named(place, -feature)
  }

  private named(place: number, entry: number): number {
    const feature = this.meet(entry)
    this.slots[place] = feature
    return feature
  }

  /** The slot of a pair, or the free one where it would stand. */
  private slotOf(key: number): number {
    const { slots } = this
    let slot = (hashOf(key) >>> this.shift) << 1
    while (slots[slot] !== key && slots[slot] !== 0) slot = slot + 2 === slots.length ? 0 : slot + 2
    return slot
  }
}

const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1)
