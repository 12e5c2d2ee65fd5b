import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLUSTERS } from './clusters'
import { FAMILIES, type FamilyRow } from './lexicon-rows'

/** Where the parents of clusters stand. */
export const PARENTS_FILE = join(FAMILIES, '../word-groups.gen.ts')
const GLOSSES = 3

/** Clusters of meaning: the fine one of each word, and parents. */
export interface Clusters {
  readonly fineOf: ReadonlyMap<string, number>
  readonly middleOf: readonly number[]
  readonly coarseOf: readonly number[]
}

/** @throws Error when a line is not "middle coarse: words" */
export function readClusters(): Clusters {
  const fineOf = new Map<string, number>()
  const middleOf: number[] = []
  const coarseOf: number[] = []
  const lines = readFileSync(CLUSTERS, 'utf8').trimEnd().split('\n')
  lines.forEach((line, fine) => {
    const [, middle, coarse, words = ''] = /^(\d+) (\d+): (.*)$/.exec(line) ?? []
    if (middle === undefined) throw new Error(`${CLUSTERS}:${fine + 1} is no cluster`)
    middleOf.push(Number(middle))
    coarseOf[Number(middle)] = Number(coarse)
    for (const word of words.split(' ')) if (word) fineOf.set(word, fine)
  })
  return { fineOf, middleOf, coarseOf }
}

/**
 * Fine clusters of a family, the likeliest first: that of its first word that has one, or of its first glosses.
 * @param namesOf words that may stand for a gloss, itself first
 */
export function groupsOfRow(
  { lemmas, glosses }: FamilyRow,
  { fineOf }: Clusters,
  namesOf: (gloss: string) => readonly string[],
): number[] {
  const first = (words: readonly string[]): number | undefined =>
    words.map((word) => fineOf.get(word)).find((fine) => fine !== undefined)
  const found =
    glosses.length > 0
      ? glosses.map((gloss) => first(namesOf(gloss)))
      : [first(lemmas.map(({ word }) => word))]
  return found.filter((fine) => fine !== undefined).slice(0, GLOSSES)
}

/** Which middle and coarse clusters the fine ones lie in, as a module. */
export const parentsModule = ({ middleOf, coarseOf }: Clusters): string =>
  `// Written by \`npm run lexicon\` from clusters/clusters.txt; do not edit.
export const FINE = ${middleOf.length}
export const MIDDLE = ${coarseOf.length}
/** The middle cluster of each fine one. */
export const MIDDLE_OF = '${middleOf.join(' ')}'
/** The coarse cluster of each middle one. */
export const COARSE_OF = '${coarseOf.join(' ')}'
`
