/** Slots for each stem: the emptier the table, the sooner a beginning that is no stem is known not to be one. */
const ROOM = 2

const PRIME = 0x01000193
/** A hash that grows letter by letter, so that all beginnings of a form are hashed in one pass. */
const grown = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME)
/** The last letters would hardly move the first bits otherwise, by which a slot is chosen. */
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)

/** The letters of a word, in room that the next word uses again. */
export interface Letters {
  readonly codes: Uint16Array
  readonly length: number
}

/**
 * Stems, each with a number. A map of strings would say the same, but tens of thousands of stems are put in before the
 * first text can be read: here none becomes a string, and nothing is left for the collector.
 */
export class StemTable {
  /** For each slot the place of a stem, counted from 1. */
  private readonly slots: Int32Array
  private readonly shift: number
  private readonly letters: Uint16Array
  /** By place: where its letters end, and its number. */
  private readonly ends: Int32Array
  private readonly numbers: Int32Array
  private size = 0

  /** @param stems how many will be put in, with how many letters in all */
  constructor(stems: number, letters: number) {
    const bits = Math.max(1, Math.ceil(Math.log2(ROOM * stems + 1)))
    this.shift = 32 - bits
    this.slots = new Int32Array(1 << bits)
    this.letters = new Uint16Array(letters)
    this.ends = new Int32Array(stems + 1)
    this.numbers = new Int32Array(stems + 1)
  }

  /** Puts in the first letters of a word and those of `add` behind them. A stem may be put in again with another number. */
  put({ codes }: Letters, length: number, add: string, number: number): void {
    const { letters, ends } = this
    let end = ends[this.size] ?? 0
    let hash = 0
    for (let at = 0; at < length; at++) {
      const letter = codes[at] ?? 0
      letters[end++] = letter
      hash = grown(hash, letter)
    }
    for (let at = 0; at < add.length; at++) {
      const letter = add.charCodeAt(at)
      letters[end++] = letter
      hash = grown(hash, letter)
    }
    const place = ++this.size
    ends[place] = end
    this.numbers[place] = number
    let slot = mixed(hash) >>> this.shift
    while (this.slots[slot] !== 0) slot = this.after(slot)
    this.slots[slot] = place
  }

  /** Calls `take` for every stem that a form begins with: how long it is, and its number. */
  begins(form: string, shortest: number, take: (length: number, number: number) => void): void {
    let hash = 0
    for (let length = 1; length <= form.length; length++) {
      hash = grown(hash, form.charCodeAt(length - 1))
      if (length < shortest) continue
      for (let slot = mixed(hash) >>> this.shift; ; slot = this.after(slot)) {
        const place = this.slots[slot] ?? 0
        if (place === 0) break
        if (this.stands(place, form, length)) take(length, this.numbers[place] ?? 0)
      }
    }
  }

  private stands(place: number, form: string, length: number): boolean {
    const { letters, ends } = this
    const from = ends[place - 1] ?? 0
    if ((ends[place] ?? 0) - from !== length) return false
    for (let at = 0; at < length; at++) if (letters[from + at] !== form.charCodeAt(at)) return false
    return true
  }

  private after(slot: number): number {
    return slot + 1 === this.slots.length ? 0 : slot + 1
  }
}
