/** Slots for each pair: the emptier the table, the sooner one that is not there is known not to be. */
const ROOM = 3

/** Pairs of numbers from 1 to 65,535, each with a number; one look-up a word, so no map and no string. */
export class PairTable {
  /** For each slot the pair and its number; a pair is never 0. */
  private readonly slots: Int32Array
  private readonly shift: number

  constructor(pairs: readonly (readonly [first: number, second: number, number: number])[]) {
    const bits = Math.max(1, Math.ceil(Math.log2(ROOM * pairs.length + 1)))
    this.shift = 32 - bits
    this.slots = new Int32Array(2 << bits)
    for (const [first, second, number] of pairs) {
      const key = (first << 16) | second
      const slot = this.slotOf(key)
      this.slots[slot] = key
      this.slots[slot + 1] = number
    }
  }

  /** 0 for a pair that is not there. */
  find(first: number, second: number): number {
    const key = (first << 16) | second
    return this.slots[this.slotOf(key) + 1] ?? 0
  }

  /** The slot of a pair, or the free one where it would stand. */
  private slotOf(key: number): number {
    const { slots } = this
    let slot = (Math.imul(key, 0x9e3779b1) >>> this.shift) << 1
    while (slots[slot] !== key && slots[slot] !== 0) slot = slot + 2 === slots.length ? 0 : slot + 2
    return slot
  }
}
