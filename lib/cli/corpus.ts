import { resolve } from 'node:path'
import { FLAG_TYPES, LANGS } from '@/lib/scoring/vocabulary'
import { spearman } from '@/tests/eval/statistics'
import { agreement } from './corpus-agreement'
import { checkCases, checkCorpus } from './corpus-check'
import { verdictAgreement } from './corpus-discoveries'
import { CORPUS_REQUESTS, checkRequests, OPEN_REQUESTS } from './corpus-requests'
import type { CorpusAnswer, LabelledCase } from './corpus-schema'
import { readNeeds } from './needs'

const MOST_SHOWN = 60

/**
 * `npm run corpus [-- FILE …]`: checks all that the corpus holds and the needs, and prints what there is; with files,
 * only what these hold, which may be a firm's exported cases.
 */
function main(): void {
  const only = process.argv.slice(2).map((file) => resolve(file))
  const checked = only.length > 0 ? checkCases(only) : checkCorpus()
  const problems = [...checked.problems]
  report(checked.answers)
  if (only.length === 0) {
    process.stdout.write(agreement(checked.answers.filter(isGraded)))
    process.stdout.write(`${checked.discoveries} whole discoveries\n${verdictAgreement()}`)
    const { needs, trades, problems: ofNeeds } = readNeeds()
    process.stdout.write(`${needs.length} needs in ${Object.keys(trades).length} trades\n`)
    const { firms, requests, traps, problems: ofRequests } = checkRequests(CORPUS_REQUESTS)
    process.stdout.write(`${requests} requests to ${firms} firms, ${traps} called traps\n`)
    problems.push(...ofNeeds, ...ofRequests, ...checkRequests(OPEN_REQUESTS).problems)
  }
  if (problems.length === 0) return
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`
  process.stderr.write(`${problems.slice(0, MOST_SHOWN).join('\n')}\n${count}\n`)
  process.exitCode = 1
}

const isGraded = (row: LabelledCase): row is CorpusAnswer => row.concreteness !== undefined

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
    const graded = own.filter(isGraded)
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
