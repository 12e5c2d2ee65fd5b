import { FLAGS, OUTPUTS } from './judge'

/**
 * The weights of two outputs stand in one number, the second `ABOVE` times the first, so that one multiplication and
 * one addition serve both: half a row costs 7 ns where a byte for each output cost 38. Weights and values are whole
 * and their sums stay below half of `ABOVE` (`npm test` holds that), so that both come out as they went in; and 45
 * steps times `ABOVE` still fit into 32 bits, so that a row takes no more than 64 bytes.
 */
const ABOVE = 2 ** 25

/** Numbers in the row of a feature: first what is asked of a passage, then what is asked of one sentence. */
export const ROW = 16
export const PASSAGE = 0
export const SENTENCE = ROW / 2

/** Columns of weights, two to a number; in either half those of the flag types, then one more. */
export const COLUMNS = 2 * ROW
/** The output of either half after those of the flag types: "some flag or other", and how concrete a text is (0-4). */
export const LAST = FLAGS

export const columnOf = (output: number): number => {
  if (output === OUTPUTS.any) return 2 * PASSAGE + LAST
  if (output === OUTPUTS.concreteness) return 2 * SENTENCE + LAST
  return output < OUTPUTS.sentence ? 2 * PASSAGE + output : 2 * SENTENCE + output - OUTPUTS.sentence
}

/** What a weight of some steps adds to its number in a row. */
export const packed = (column: number, steps: number): number => ((column & 1) === 1 ? steps * ABOVE : steps)

/** One of the two that stand in a number of a column. */
export const unpacked = (column: number, both: number): number => {
  const above = Math.round(both / ABOVE)
  return (column & 1) === 1 ? above : both - above * ABOVE
}

/** Sums of half a row, and after them the square of the length of what was summed. */
export const SUMS = ROW / 2
export const SQUARE = SUMS - 1

/**
 * Adds half the rows of some features, each times its value, to the sums at `at`.
 * @param half `PASSAGE` or `SENTENCE`
 */
export function addRows(
  weights: Int32Array,
  half: number,
  rows: Int32Array,
  values: Int32Array,
  count: number,
  sums: Float64Array,
  at: number,
): void {
  // In variables: a sum in an array is written back for every feature.
  let a = sums[at] ?? 0
  let b = sums[at + 1] ?? 0
  let c = sums[at + 2] ?? 0
  let d = sums[at + 3] ?? 0
  let e = sums[at + 4] ?? 0
  let f = sums[at + 5] ?? 0
  let g = sums[at + 6] ?? 0
  for (let one = 0; one < count; one++) {
    const value = values[one] ?? 0
    const row = (rows[one] ?? 0) + half
    a += value * (weights[row] ?? 0)
    b += value * (weights[row + 1] ?? 0)
    c += value * (weights[row + 2] ?? 0)
    d += value * (weights[row + 3] ?? 0)
    e += value * (weights[row + 4] ?? 0)
    f += value * (weights[row + 5] ?? 0)
    g += value * (weights[row + 6] ?? 0)
  }
  sums[at] = a
  sums[at + 1] = b
  sums[at + 2] = c
  sums[at + 3] = d
  sums[at + 4] = e
  sums[at + 5] = f
  sums[at + 6] = g
}
