import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { GAP_LENGTH } from './phrase'
import type { Entry, Held, PhraseIndex } from './phrase-index'
import { GAP, isAfter, isAnyWord, isMark, isOptional, keysOf, keysOfNeighbour, NO_NEIGHBOUR } from './step'

const isIn = (held: Held, number: number): boolean => {
  const bit = 1 << (number & 31)
  return (held.mask & bit) !== 0 && ((held.keys[number >> 5] ?? 0) & bit) !== 0
}

/** Whether the word beside the one at `at` is what a phrase wants there; it settles most phrases at once. */
const stands = (
  held: readonly Held[],
  neighbour: number,
  at: number,
  start: number,
  end: number,
): boolean => {
  if (neighbour === NO_NEIGHBOUR) return true
  const place = isAfter(neighbour) ? at + 1 : at - 1
  if (place < start || place >= end) return false
  const there = held[place]
  return there !== undefined && isIn(there, keysOfNeighbour(neighbour))
}

/**
 * Matches phrases in the words of one reading. Marks of punctuation between terms are passed over, the end of a
 * sentence never is, and a gap stays within its clause. Places are indexes of words; `end` closes their sentence.
 */
class Matcher {
  private end = 0

  constructor(
    private readonly reading: Reading,
    private readonly heldBy: PhraseIndex<unknown>['heldBy'],
    private readonly held: readonly Held[],
  ) {}

  /** @returns the word after the last matched one, or -1; `from` is known to hold the first term */
  match({ steps }: Entry, from: number, end: number): number {
    this.end = end
    return this.step(steps, 1, from + 1)
  }

  holds(word: number, step: number): boolean {
    const held = this.held[word]
    return held !== undefined && isIn(held, keysOf(step))
  }

  private step(steps: readonly number[], term: number, at: number): number {
    const step = steps[term]
    if (step === undefined) return at
    if (step === GAP) return this.overGap(steps, term + 1, at)
    if (isMark(step)) return this.markBefore(at, step) ? this.step(steps, term + 1, at) : -1
    if (at < this.end && (isAnyWord(step) || this.holds(at, step))) {
      const to = this.step(steps, term + 1, at + 1)
      if (to >= 0) return to
    }
    return isOptional(step) ? this.step(steps, term + 1, at) : -1
  }

  private overGap(steps: readonly number[], term: number, at: number): number {
    const clause = this.clauseOf(at - 1)
    for (let here = at; here <= at + GAP_LENGTH; here++) {
      const to = this.step(steps, term, here)
      if (to >= 0) return to
      if (here >= this.end || this.clauseOf(here) !== clause) return -1
    }
    return -1
  }

  private markBefore(at: number, step: number): boolean {
    const { tokens, words } = this.reading
    for (let i = (words[at - 1] ?? -1) + 1; at < this.end && i < (words[at] ?? 0); i++) {
      const form = tokens[i]?.form
      if (form && isIn(this.heldBy(form), keysOf(step))) return true
    }
    return false
  }

  private clauseOf(word: number): number {
    return this.reading.tokens[this.reading.words[word] ?? -1]?.clause ?? -1
  }
}

/** Where the phrases of one owner were found. */
export interface Found<Owner> {
  readonly owner: Owner
  readonly ranges: TokenRange[]
}

/** Gathers what is found by owner, in the order in which owners are first met. */
class Gathering<Owner> {
  readonly found: Found<Owner>[] = []
  private readonly places: (number | undefined)[] = []

  constructor(private readonly owners: readonly Owner[]) {}

  add(number: number, range: TokenRange): void {
    const known = this.found[this.places[number] ?? this.found.length]
    if (known) {
      known.ranges.push(range)
      return
    }
    const owner = this.owners[number]
    if (owner !== undefined) this.places[number] = this.found.push({ owner, ranges: [range] }) - 1
  }
}

/** Every hit of every phrase, by its owner; owners without a hit are left out. */
export function findPhrases<Owner>(index: PhraseIndex<Owner>, reading: Reading): readonly Found<Owner>[] {
  const { tokens, words, sentences } = reading
  const held = new Array<Held>(words.length)
  for (let at = 0; at < words.length; at++) {
    const form = tokens[words[at] ?? -1]?.form
    if (form) held[at] = index.heldBy(form)
  }
  const matcher = new Matcher(reading, index.heldBy, held)
  const gathering = new Gathering(index.owners)
  let start = 0
  for (const { to } of sentences) {
    let end = start
    while (end < words.length && (words[end] ?? 0) < to) end++
    for (let at = start; at < end; at++) {
      const here = held[at]
      if (here === undefined) continue
      const { entries, neighbours } = here
      for (let i = 0; i < neighbours.length; i++) {
        if (!stands(held, neighbours[i] ?? NO_NEIGHBOUR, at, start, end)) continue
        const entry = entries[i]
        if (entry === undefined) continue
        const { nearest, farthest, owner } = entry
        for (let from = Math.max(start, at - farthest); from <= at - nearest; from++) {
          if (farthest > 0 && !matcher.holds(from, entry.steps[0] ?? 0)) continue
          const past = matcher.match(entry, from, end)
          if (past >= 0) gathering.add(owner, { from: words[from] ?? 0, to: (words[past - 1] ?? 0) + 1 })
        }
      }
    }
    start = end
  }
  return gathering.found
}
