import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRows } from './lexicon-rows'
import { nearest, sphericalMeans } from './spherical-means'
import type { WordVectors } from './word-vectors'

const SEED = 20261121
const WORDS = 40_000
const FINE = 1_500
const MIDDLE = 400
const COARSE = 100
const ROUNDS = 20

const LEXICON = join(import.meta.dirname, '../scoring/lexicon')
/** One line a fine cluster: "middle coarse: words". */
export const CLUSTERS = join(LEXICON, 'clusters/clusters.txt')

const say = (text: string) => process.stdout.write(`${text}\n`)

/** New numbers by which members of one parent follow one another. */
function inOrder(parentOf: readonly number[]): number[] {
  const order = parentOf.map((_, at) => at).sort((a, b) => (parentOf[a] ?? 0) - (parentOf[b] ?? 0) || a - b)
  const numbers: number[] = []
  order.forEach((old, at) => {
    numbers[old] = at
  })
  return numbers
}

/**
 * Parts the commonest words into fine clusters, the centres of these into middle ones and theirs into coarse ones;
 * words of the lexicon that are rarer join the fine cluster next to them.
 */
export function writeClusters({ words, matrix, dimensions }: WordVectors): void {
  const started = Date.now()
  const options = (name: string) => ({
    seed: SEED,
    rounds: ROUNDS,
    told: (round: number, moved: number) =>
      say(`${name}: round ${round}, ${moved} moved, ${Math.round((Date.now() - started) / 1000)} s`),
  })
  const fine = sphericalMeans(
    { matrix: matrix.subarray(0, WORDS * dimensions), dimensions },
    FINE,
    options('fine'),
  )
  const middle = sphericalMeans(fine.centres, MIDDLE, options('middle'))
  const coarse = sphericalMeans(middle.centres, COARSE, options('coarse'))
  const middleNumbers = inOrder([...coarse.groupOf])
  const middleOf = [...middle.groupOf].map((old) => middleNumbers[old] ?? 0)
  const coarseOf: number[] = []
  for (const [old, group] of coarse.groupOf.entries()) coarseOf[middleNumbers[old] ?? 0] = group
  const fineNumbers = inOrder(middleOf)

  const wanted = new Set(readRows('en').rows.flatMap(({ lemmas }) => lemmas.map(({ word }) => word)))
  const members: string[][] = Array.from({ length: FINE }, () => [])
  words.forEach((word, row) => {
    if (row >= WORDS && !wanted.has(word)) return
    const group = row < WORDS ? (fine.groupOf[row] ?? 0) : nearest({ matrix, dimensions }, row, fine.centres)
    members[fineNumbers[group] ?? 0]?.push(word)
  })
  const parents: number[] = []
  fineNumbers.forEach((number, old) => {
    parents[number] = middleOf[old] ?? 0
  })
  writeFileSync(
    CLUSTERS,
    members.map((list, at) => `${parents[at]} ${coarseOf[parents[at] ?? 0]}: ${list.join(' ')}\n`).join(''),
  )
  say(`${members.filter((list) => list.length > 0).length} clusters with words`)
}
