import '@/lib/scoring/languages/all'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LIKENESSES, type Likeness } from '@/lib/scoring/match/likeness'
import type { Weighing } from '@/lib/scoring/match/model'
import { OPEN } from '@/tests/eval/open-figures'
import { requestsPrint } from './corpus-print'
import { CORPUS_REQUESTS, checkRequests } from './corpus-requests'
import { readNeeds } from './needs'
import { ordersAmong, strangersAmong } from './training-match/contrasts'
import { corpusRequests, type Labelled, layBeside, openRequests } from './training-match/corpus'
import { FOLDS, foldsOf, SPACES } from './training-match/folds'
import { learnSpace } from './training-match/lessons'
import { crossValidated, figuresOn, lengthAlone } from './training-match/measure'
import { printMatch } from './training-match/print-figures'
import { readyOf, trainMatch } from './training-match/train'
import { writeTurnedTable } from './turned-table'

/**
 * `npm run train-match [-- --only=WAY]`: measures the ways of ranking on firms left out and on the open cases, writes
 * the figures, and writes what is learned from all firms. No firm of the test is in the training. Needs and requests that do not hold their
 * schema end it with 1 before anything is learned. With `--only` it
 * measures one way, or none, and leaves the figures as they are.
 */

const MODEL = fileURLToPath(new URL('../scoring/match/model.gen.ts', import.meta.url))
const TURNING = fileURLToPath(new URL('../scoring/match/turning.gen.ts', import.meta.url))
const FIGURES = fileURLToPath(new URL('../scoring/match/figures.gen.json', import.meta.url))

/** Made with knowledge written by hand: concepts. */
const BY_HAND = /concepts|aligned|whole/
const WAYS: Readonly<Record<string, readonly Likeness[]>> = {
  overlap: ['stems'],
  'character n-grams': ['grams'],
  vectors: ['apart'],
  'vectors and best words': ['apart', 'vote-sharp'],
  learned: LIKENESSES.filter((name) => !BY_HAND.test(name)),
  all: LIKENESSES,
}

const listed = ({ weights, ...numbers }: Weighing) =>
  `{\n${Object.entries(numbers)
    .map(([name, value]) => `    ${name}: ${value.toFixed(4)},\n`)
    .join('')}    weights: [${weights.map((weight) => weight.toFixed(4)).join(', ')}],\n  }`

const problems = [...readNeeds().problems, ...checkRequests(CORPUS_REQUESTS).problems]
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exit(1)
}
const corpus = requestsPrint()
const requests = await corpusRequests()
const folds = foldsOf(requests)
const firms = folds.size
process.stdout.write(`${requests.length} requests to ${firms} firms, ${FOLDS} parts by firm\n`)
// Each request lies in a space that was learned without its firm, so that the weights learn from likenesses as they
// will be for firms that nobody has seen.
const parts = Array.from({ length: SPACES }, (_, part) => {
  const isOwn = ({ firm }: (typeof requests)[number]) => (folds.get(firm.firm) ?? 0) % SPACES === part
  const { space } = learnSpace(requests.filter((request) => !isOwn(request)))
  process.stdout.write(`  words placed without part ${part + 1} of ${SPACES}\n`)
  const own = requests.filter(isOwn)
  const ready = (some: readonly Labelled[]) => readyOf(layBeside(some, space))
  return {
    samples: ready(own),
    strangers: ready(strangersAmong(own)),
    orders: ready(ordersAmong(own)),
  }
})
const samples = parts.flatMap((part) => part.samples)
const contrasts = {
  strangers: parts.flatMap((part) => part.strangers),
  orders: parts.flatMap((part) => part.orders),
}
const { matrix, space } = learnSpace(requests)
const open = layBeside(await openRequests(OPEN), space)
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7)
const rows = Object.entries(WAYS)
  .filter(([name]) => only === undefined || only === name)
  .map(([name, ways]) => {
    const figures = crossValidated(samples, contrasts, ways)
    const onOpen = figuresOn(open, trainMatch(samples, contrasts, ways))
    printMatch(`${name}, firms left out`, figures)
    printMatch(`${name}, open cases`, onOpen)
    return { name, crossValidated: figures, open: onOpen }
  })
const floor = { crossValidated: lengthAlone(samples), open: lengthAlone(open) }
printMatch('length alone, firms left out', floor.crossValidated)
if (only === undefined) {
  writeFileSync(
    FIGURES,
    `${JSON.stringify({ corpus, requests: samples.length, firms, rows, lengthAlone: floor }, null, 2)}\n`,
  )
}
writeFileSync(
  TURNING,
  `// Written by \`npm run train-match\` from ${samples.length} requests to ${firms} firms and the needs; do not edit.
/** Thousandths, row by row. */
export const TURNING: string =
  '${matrix.join(' ')}'
`,
)
writeTurnedTable(matrix)
const { ranking, fit, belongs, open: openness } = trainMatch(samples, contrasts, LIKENESSES)
writeFileSync(
  MODEL,
  `// Written by \`npm run train-match\` from ${samples.length} requests to ${firms} firms; do not edit.
import type { MatchModel } from './model'

export const MODEL: MatchModel = {
  ranking: ${listed(ranking)},
  fit: ${listed(fit)},
  belongs: ${listed(belongs)},
  open: ${listed(openness)},
}
`,
)
