import type { Row } from './logistic'

/** Rows in memory that threads share, one after the other; row `n` lies from `starts[n]` to `starts[n + 1]`. */
export interface SharedRows {
  readonly starts: Int32Array
  readonly ids: Int32Array
  readonly values: Float64Array
}

export function sharedRows(rows: readonly Row[]): SharedRows {
  const size = rows.reduce((sum, { ids }) => sum + ids.length, 0)
  const starts = new Int32Array(new SharedArrayBuffer(4 * (rows.length + 1)))
  const ids = new Int32Array(new SharedArrayBuffer(4 * size))
  const values = new Float64Array(new SharedArrayBuffer(8 * size))
  let at = 0
  rows.forEach((row, n) => {
    ids.set(row.ids, at)
    values.set(row.values, at)
    at += row.ids.length
    starts[n + 1] = at
  })
  return { starts, ids, values }
}

export const rowsFrom = ({ starts, ids, values }: SharedRows): Row[] =>
  Array.from({ length: starts.length - 1 }, (_, n) => ({
    ids: ids.subarray(starts[n], starts[n + 1]),
    values: values.subarray(starts[n], starts[n + 1]),
  }))
