import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { featuresOf, shareOf } from '@/lib/scoring/hints/features'
import '@/lib/scoring/languages/all'
import { read } from '@/lib/scoring/text/read'
import { FLAG_TYPES, type FlagType, LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { type CorpusAnswer, corpusAnswerSchema } from './corpus-schema'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'lib/scoring/corpus/answers')

const STEPS = 300
const RATE = 0.5
const L2 = 0.004
/** Weights kept of each type: the rest are too weak to change an order. */
const KEPT = 150

interface Row {
  readonly features: readonly string[]
  readonly flags: ReadonlySet<FlagType>
}

const rowOf = ({ answer, intent, lang, flags }: CorpusAnswer): Row => ({
  features: [...featuresOf(read(answer, { intent, speaker: 'verbatim', lang }))],
  flags: new Set(flags.map(({ type }) => type)),
})

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Logistic regression of one flag type against the rest, by gradient steps from nought: same corpus, same weights. */
function train(rows: readonly Row[], flag: FlagType): { bias: number; weights: Map<string, number> } {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  let bias = -3
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map<string, number>()
    let slope = 0
    for (const { features, flags } of rows) {
      const share = shareOf(features.length)
      const sum = features.reduce((a, name) => a + (weights.get(name) ?? 0) * share, bias)
      const error = sigmoid(sum) - (flags.has(flag) ? 1 : 0)
      slope += error
      for (const name of features) slopes.set(name, (slopes.get(name) ?? 0) + error * share)
    }
    bias -= (RATE * slope) / rows.length
    for (const [name, raw] of slopes) {
      const old = weights.get(name) ?? 0
      const value = raw + L2 * rows.length * 0.05 * old
      const square = (squares.get(name) ?? 0) + value * value
      squares.set(name, square)
      weights.set(name, old - (RATE * value) / (Math.sqrt(square) + 1e-6))
    }
  }
  return { bias, weights }
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** Trains the hints of one language on the corpus and writes them as a table of code. */
function write(lang: Lang, answers: readonly CorpusAnswer[]): void {
  const rows = answers.filter((row) => row.lang === lang).map(rowOf)
  const seen = new Map<string, number>()
  for (const { features } of rows) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  const common = rows.map(({ features, flags }) => ({
    features: features.filter((name) => (seen.get(name) ?? 0) > 1),
    flags,
  }))
  const lines = FLAG_TYPES.map((flag) => {
    const { bias, weights } = train(common, flag)
    const kept = [...weights]
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
      .slice(0, KEPT)
      .map(([name, weight]) => `${quoted(name)}: ${weight.toFixed(1)}`)
    return `  ${quoted(flag)}: { bias: ${bias.toFixed(2)}, weights: { ${kept.join(', ')} } },`
  })
  const name = `${lang.toUpperCase()}_HINTS`
  const text = `// Written by \`node lib/cli/run.mjs hints\` from the ${rows.length} answers of the corpus in this language.\nimport type { Hints } from './hints'\n\nexport const ${name}: Hints = {\n${lines.join('\n')}\n}\n`
  writeFileSync(join(root, `lib/scoring/hints/${lang}.gen.ts`), text)
  process.stdout.write(`${lang}: ${rows.length} answers, ${text.length} characters\n`)
}

const answers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => corpusAnswerSchema.parse(JSON.parse(line))),
  )
for (const lang of LANGS) write(lang, answers)
