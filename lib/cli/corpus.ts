import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FLAG_TYPES, LANGS } from '@/lib/scoring/vocabulary'
import { spearman } from '@/tests/eval/statistics'
import { agreement } from './corpus-agreement'
import { corpusFiles } from './corpus-answers'
import { CORPUS_REQUESTS, checkRequests, OPEN_REQUESTS } from './corpus-requests'
import { type CorpusAnswer, corpusAnswerSchema, type LabelledCase, labelledCaseSchema } from './corpus-schema'
import { type Named, nearDuplicates } from './near-duplicates'
import { readNeeds } from './needs'

const root = resolve(import.meta.dirname, '../..')
const evalFolder = join(root, 'tests/eval/open')

/** Two answers that share this much of their three-word sequences are one answer written twice. */
const MAX_OVERLAP = 0.35

const jsonl = (file: string): [number, string][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index): [number, string] => [index + 1, line])
    .filter(([, line]) => line.trim() !== '')

/**
 * `npm run corpus [-- FILE …]`: checks every labelled answer, the needs and the requests, and prints what the corpus holds; with
 * files, only what these hold, which may be a firm's exported cases.
 */
function main(): void {
  const only = process.argv.slice(2).map((file) => resolve(file))
  const files = only.length ? only : corpusFiles()
  const problems: string[] = []
  const rows: LabelledCase[] = []
  const ids = new Map<string, string>()
  for (const file of files) {
    for (const [number, line] of jsonl(file)) {
      const place = `${file.slice(root.length + 1)}:${number}`
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch (error) {
        problems.push(`${place} is not JSON: ${error instanceof Error ? error.message : error}`)
        continue
      }
      const parsed = (only.length ? labelledCaseSchema : corpusAnswerSchema).safeParse(value)
      if (!parsed.success) {
        problems.push(
          ...parsed.error.issues.map((issue) => `${place} ${issue.path.join('.')} ${issue.message}`),
        )
        continue
      }
      const twin = ids.get(parsed.data.id)
      if (twin) problems.push(`${place} has the id of ${twin}`)
      ids.set(parsed.data.id, place)
      rows.push(parsed.data)
    }
  }
  for (const row of rows) {
    if (row.pair && !ids.has(row.pair))
      problems.push(`${row.id} is the pair of ${row.pair}, which is not there`)
  }
  const texts: Named[] = rows.map((row) => ({ id: row.id, text: row.answer, group: row.pair ?? row.id }))
  const open = readdirSync(evalFolder).filter((name) => /^answers\..*\.jsonl$/.test(name))
  for (const name of open) {
    for (const [, line] of jsonl(join(evalFolder, name))) {
      const { id, answer }: { id: string; answer: string } = JSON.parse(line)
      texts.push({ id: `eval:${id}`, text: answer, group: `eval:${id}` })
    }
  }
  const graded = rows.filter((row): row is CorpusAnswer => row.concreteness !== undefined)
  const asHeard = new Set(rows.filter((row) => row.concreteness === undefined).map(({ id }) => id))
  for (const { a, b, overlap } of nearDuplicates(texts, MAX_OVERLAP)) {
    if (a.startsWith('eval:') && b.startsWith('eval:')) continue
    // What a firm heard twice was said twice; only what was written for the corpus must be written once.
    if (asHeard.has(a) && asHeard.has(b)) continue
    problems.push(`${a} and ${b} are nearly the same (${overlap.toFixed(2)})`)
  }
  report(rows)
  if (!only.length) {
    process.stdout.write(agreement(graded))
    const { needs, trades, problems: ofNeeds } = readNeeds()
    process.stdout.write(`${needs.length} needs in ${Object.keys(trades).length} trades\n`)
    const { firms, requests, traps, problems: ofRequests } = checkRequests(CORPUS_REQUESTS)
    process.stdout.write(`${requests} requests to ${firms} firms, ${traps} called traps\n`)
    problems.push(...ofNeeds, ...ofRequests, ...checkRequests(OPEN_REQUESTS).problems)
  }
  if (problems.length) {
    process.stderr.write(
      `${problems.slice(0, 60).join('\n')}\n${problems.length} problem${problems.length === 1 ? '' : 's'}\n`,
    )
    process.exit(1)
  }
}

function report(rows: readonly LabelledCase[]): void {
  for (const lang of LANGS) {
    const own = rows.filter((row) => row.lang === lang)
    if (!own.length) continue
    const share = (part: number) => `${Math.round((100 * part) / own.length)}%`
    process.stdout.write(
      `${lang}: ${own.length} answers, ${new Set(own.map((row) => row.industry)).size} industries, ` +
        `${share(own.filter((row) => row.flags.length).length)} flagged, ` +
        `${share(own.filter((row) => row.near?.length).length)} near misses, ` +
        `${share(own.filter((row) => row.pair).length)} second of a pair\n`,
    )
    const graded = own.filter((row): row is CorpusAnswer => row.concreteness !== undefined)
    const levels = [0, 1, 2, 3, 4].map(
      (level) => `${level}: ${graded.filter((row) => Math.floor(row.concreteness) === level).length}`,
    )
    const withLength = spearman(
      graded.map((row) => row.concreteness),
      graded.map((row) => row.answer.length),
    )
    process.stdout.write(
      `  concreteness ${levels.join('  ')}  not judged: ${own.length - graded.length}` +
        `  Spearman with length ${withLength.toFixed(2)}\n`,
    )
    for (const type of FLAG_TYPES) {
      const flagged = own.filter((row) => row.flags.some((flag) => flag.type === type)).length
      const near = own.filter((row) => row.near?.some((miss) => miss.type === type)).length
      process.stdout.write(
        `  ${type.padEnd(18)} ${String(flagged).padStart(4)}  near ${String(near).padStart(4)}\n`,
      )
    }
  }
}

main()
