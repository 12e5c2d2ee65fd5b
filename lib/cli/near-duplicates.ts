/** A text with a name, to be compared with others. */
export interface Named {
  readonly id: string
  readonly text: string
  /** Texts of one group (a minimal pair) may resemble each other. */
  readonly group: string
}

export interface Resemblance {
  readonly a: string
  readonly b: string
  /** Share of three-word sequences in common, 0-1 (Jaccard). */
  readonly overlap: number
}

const SHINGLE_WORDS = 3

function shingles(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < SHINGLE_WORDS) return new Set([words.join(' ')])
  return new Set(words.slice(SHINGLE_WORDS - 1).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' ')))
}

/** Pairs of different groups whose overlap reaches `threshold`, by an inverted index over word triples. */
export function nearDuplicates(texts: readonly Named[], threshold: number): Resemblance[] {
  const sets = texts.map(({ text }) => shingles(text))
  const holders = new Map<string, number[]>()
  const found: Resemblance[] = []
  for (const [index, set] of sets.entries()) {
    const shared = new Map<number, number>()
    for (const shingle of set) {
      for (const other of holders.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) {
      const overlap = count / (set.size + (sets[other]?.size ?? 0) - count)
      const a = texts[other]
      const b = texts[index]
      if (a && b && overlap >= threshold && a.group !== b.group) found.push({ a: a.id, b: b.id, overlap })
    }
    for (const shingle of set) {
      const list = holders.get(shingle)
      if (list) list.push(index)
      else holders.set(shingle, [index])
    }
  }
  return found
}
