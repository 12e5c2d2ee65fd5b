import { DIMENSIONS } from '@/lib/scoring/match/vectors/english.gen'

const D = DIMENSIONS
/** Sweeps after which the matrix is diagonal to the last digit. */
const SWEEPS = 12

/**
 * Leaves of a turning the directions in which the turned words differ most.
 * @param table word vectors, one after another
 * @param matrix D rows of D numbers
 * @param kept directions to keep, the widest first
 * @returns D rows of `kept` numbers
 */
export function principal(table: Float32Array, matrix: Float64Array, kept: number): Float64Array {
  const spread = spreadOf(table, matrix)
  const axes = axesOf(spread)
  const order = Array.from({ length: D }, (_, axis) => axis)
    .sort((a, b) => (spread[b * D + b] ?? 0) - (spread[a * D + a] ?? 0))
    .slice(0, kept)
  const narrowed = new Float64Array(D * kept)
  for (let i = 0; i < D; i++)
    order.forEach((axis, at) => {
      let sum = 0
      for (let k = 0; k < D; k++) sum += (matrix[i * D + k] ?? 0) * (axes[k * D + axis] ?? 0)
      narrowed[i * kept + at] = sum
    })
  return narrowed
}

/** The sum of the outer products of the turned words, each of length 1. */
function spreadOf(table: Float32Array, matrix: Float64Array): Float64Array {
  const spread = new Float64Array(D * D)
  const turned = new Float64Array(D)
  for (let row = 0; row < table.length; row += D) {
    turned.fill(0)
    for (let i = 0; i < D; i++) {
      const value = table[row + i] ?? 0
      for (let j = 0; j < D; j++) turned[j] = (turned[j] ?? 0) + value * (matrix[i * D + j] ?? 0)
    }
    const square = turned.reduce((sum, value) => sum + value * value, 0) || 1
    for (let i = 0; i < D; i++)
      for (let j = 0; j < D; j++)
        spread[i * D + j] = (spread[i * D + j] ?? 0) + ((turned[i] ?? 0) * (turned[j] ?? 0)) / square
  }
  return spread
}

/** Makes a symmetric matrix diagonal in place by Jacobi's rotations. Returns the axes as columns. */
function axesOf(a: Float64Array): Float64Array {
  const axes = new Float64Array(D * D)
  for (let i = 0; i < D; i++) axes[i * D + i] = 1
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < D - 1; p++) for (let q = p + 1; q < D; q++) rotate(a, axes, p, q)
  return axes
}

function rotate(a: Float64Array, axes: Float64Array, p: number, q: number): void {
  const off = a[p * D + q] ?? 0
  if (off === 0) return
  const theta = ((a[q * D + q] ?? 0) - (a[p * D + p] ?? 0)) / (2 * off)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  const turn = (m: Float64Array, x: number, y: number) => {
    const one = m[x] ?? 0
    const two = m[y] ?? 0
    m[x] = cosine * one - sine * two
    m[y] = sine * one + cosine * two
  }
  for (let k = 0; k < D; k++) turn(a, k * D + p, k * D + q)
  for (let k = 0; k < D; k++) turn(a, p * D + k, q * D + k)
  for (let k = 0; k < D; k++) turn(axes, k * D + p, k * D + q)
}
