import { DIMENSIONS, dot } from './meaning'
import { languageOfForm, type Space } from './space'
import { vectorOf } from './vectors/vectors'

/** Words as the vectors of the package place them. For learning: what is learned ranks by the turned table. */
export const UNTURNED: Space = (norm) => vectorOf(norm, languageOfForm(norm))

/**
 * Words where a matrix turns them to.
 * @param matrix a row of DIMENSIONS numbers for each number of the package's vectors: a vector times it is the turned
 * one, made as long as 1
 */
export function turnedBy(matrix: ArrayLike<number>): Space {
  const numbers = Float64Array.from(matrix)
  const turned = new WeakMap<Float32Array, Float32Array>()
  return (norm) => {
    const own = UNTURNED(norm)
    if (own === null) return null
    const known = turned.get(own)
    if (known !== undefined) return known
    const vector = times(own, numbers)
    turned.set(own, vector)
    return vector
  }
}

function times(vector: Float32Array, matrix: Float64Array): Float32Array {
  const turned = new Float32Array(DIMENSIONS)
  // Four columns at once take a quarter of the time, and a request brings new words.
  for (let j = 0; j < DIMENSIONS; j += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let i = 0, at = j; i < vector.length; i++, at += DIMENSIONS) {
      const value = vector[i] ?? 0
      a += value * (matrix[at] ?? 0)
      b += value * (matrix[at + 1] ?? 0)
      c += value * (matrix[at + 2] ?? 0)
      d += value * (matrix[at + 3] ?? 0)
    }
    turned.set([a, b, c, d], j)
  }
  const length = Math.sqrt(dot(turned, turned))
  return length === 0 ? turned : turned.map((value) => value / length)
}
