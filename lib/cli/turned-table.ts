import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIMENSIONS } from '@/lib/scoring/match/meaning'
import { englishVector } from '@/lib/scoring/match/vectors/english'
import { DIMENSIONS as GIVEN } from '@/lib/scoring/match/vectors/english.gen'
import { WORDS } from '@/lib/scoring/match/vectors/english-words.gen'
import { FINE_LEVELS, finePair } from '@/lib/scoring/match/vectors/levels'

const TABLE = join(import.meta.dirname, '../scoring/match/vectors/turned.gen.ts')

/**
 * Writes where the matrix turns the words of the package, which is what the match loads.
 * @param matrix a row of 48 thousandths for each of the 100 numbers of a vector
 * @returns characters of the table
 */
export function writeTurnedTable(matrix: readonly number[]): number {
  const vectors = WORDS.split(' ').map((word) => {
    const own = englishVector(word)
    const turned = new Float64Array(DIMENSIONS)
    for (let i = 0; i < GIVEN; i++)
      for (let j = 0; j < DIMENSIONS; j++)
        turned[j] = (turned[j] ?? 0) + ((own?.[i] ?? 0) * (matrix[i * DIMENSIONS + j] ?? 0)) / 1000
    return turned
  })
  const spans = Array.from({ length: DIMENSIONS }, (_, i) =>
    Number((Math.max(...vectors.map((vector) => Math.abs(vector[i] ?? 0))) + 0.00001).toFixed(5)),
  )
  const level = (vector: Float64Array, i: number) =>
    Math.round((((vector[i] ?? 0) / (spans[i] ?? 1) + 1) / 2) * (FINE_LEVELS - 1))
  const packed = vectors.map((vector) => {
    let text = ''
    for (let i = 0; i < DIMENSIONS; i += 2) text += finePair(level(vector, i), level(vector, i + 1))
    return text
  })
  const text = `// Written by \`npm run train-match\` and \`node lib/cli/run.mjs turned\`; do not edit.
/** The largest that each number becomes; as much below nought. */
export const SPANS: readonly number[] = [${spans.join(', ')}]
/** Three characters for two numbers (levels.ts), in the order of english-words.gen.ts. */
export const TURNED: string =
  '${packed.join('')}'
`
  writeFileSync(TABLE, text)
  return text.length
}
