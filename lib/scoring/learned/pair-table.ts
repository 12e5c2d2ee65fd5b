/** Slots for each pair: the emptier the table, the sooner one that is not there is known not to be. */
const ROOM = 3

/**
 * Pairs of numbers from 1 to 65,535, each with a feature; looked up several times a word, so no map and no string. A
 * feature that was not met yet stands below nought, by its place in the table of weights.
 */
export class PairTable {
  /** For each slot the pair, which is never 0, and its number. */
  private readonly slots: Int32Array
  private readonly shift: number

  constructor(
    pairs: readonly (readonly [first: number, second: number, entry: number])[],
    private readonly meet: (entry: number) => number,
  ) {
    const bits = Math.max(1, Math.ceil(Math.log2(ROOM * pairs.length + 1)))
    this.shift = 32 - bits
    this.slots = new Int32Array(2 << bits)
    for (const [first, second, entry] of pairs) {
      const slot = this.slotOf((first << 16) | second)
      this.slots[slot] = (first << 16) | second
      this.slots[slot + 1] = -entry
    }
  }

  /** 0 for a pair that is not there; a name that no feature holds is 0 and stands in no pair. */
  find(first: number, second: number): number {
    if (first === 0 || second === 0) return 0
    const place = this.slotOf((first << 16) | second) + 1
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
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.shift) << 1
    while (slots[slot] !== key && slots[slot] !== 0) slot = slot + 2 === slots.length ? 0 : slot + 2
    return slot
  }
}
