import { type Row, trainLogistic, trainRidge, type Weights } from './logistic'

/** Texts to learn from as rows: answers, and their sentences among their neighbours. */
export type RowSets = Readonly<Record<'whole' | 'sentences', readonly Row[]>>

/** What one output of the linear part is to learn: from which rows, and what they are labelled. */
export interface Problem {
  readonly output: number
  readonly of: keyof RowSets
  readonly how: 'logistic' | 'ridge'
  /** What a mistake costs (logistic), or what the size of the weights does (ridge). */
  readonly cost: number
  /** Places in the set of rows, and as many labels. */
  readonly rows: Int32Array
  readonly labels: Float64Array
  /** How many times over each of the rows counts; logistic alone. */
  readonly times: Float64Array
}

/** @param size how many features there are */
export function solve(sets: RowSets, { of, how, cost, rows, labels, times }: Problem, size: number): Weights {
  const own = Array.from(rows, (at) => sets[of][at]).filter((row) => row !== undefined)
  return how === 'logistic'
    ? trainLogistic(own, labels, size, cost, times)
    : trainRidge(own, labels, size, cost)
}
