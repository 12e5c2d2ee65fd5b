import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { featuresOf } from '@/lib/scoring/match/features'
import { corpusAnswers } from './corpus-answers'

/**
 * `node lib/cli/run.mjs commonness`: counts in how many answers of the corpus each stem and each concept stands,
 * and writes the table that tells a matter of trade from what everybody says.
 */

const OUT = fileURLToPath(new URL('../scoring/match/commonness.gen.ts', import.meta.url))
const LEAST = 3

const stems = new Map<string, number>()
const concepts = new Map<string, number>()
let texts = 0
for (const { answer } of corpusAnswers()) {
  texts++
  const features = featuresOf(answer)
  for (const key of features.stems.keys()) stems.set(key, (stems.get(key) ?? 0) + 1)
  for (const key of features.concepts.keys()) concepts.set(key, (concepts.get(key) ?? 0) + 1)
}

/** `word:count` in the order of the alphabet, so that a new table shows an honest difference. */
const packed = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key}:${count}`)
    .join(' ')

writeFileSync(
  OUT,
  `// Written by \`node lib/cli/run.mjs commonness\` from ${texts} labelled training answers; do not edit.
export const TEXTS = ${texts}
export const STEMS =
  '${packed(stems)}'
export const CONCEPTS =
  '${packed(concepts)}'
`,
)
process.stdout.write(`${texts} answers, ${stems.size} stems, ${concepts.size} concepts\n`)
