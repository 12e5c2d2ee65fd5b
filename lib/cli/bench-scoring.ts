import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import '@/lib/scoring/languages/all'
import { readText } from '@/lib/scoring/score'
import type { Lang } from '@/lib/scoring/vocabulary'
import { demoProspectSchema } from '@/prisma/seed/demo/schema'

const WORDS = 60
const RUNS = 2_000
const WARM_UP = 300

export interface ScoringFigures {
  readonly lang: Lang
  readonly wordsPerSecond: number
  /** Milliseconds for one answer of 60 words. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Answers of exactly 60 words, cut from what the demo's prospects say one after another. */
function answersOf(root: string, lang: Lang): string[] {
  const words = [1, 2].flatMap((part) => {
    const file = join(root, `prisma/seed/demo/prospects-${lang}-${part}.json`)
    const prospects = demoProspectSchema.array().parse(JSON.parse(readFileSync(file, 'utf8')))
    return prospects.flatMap(({ answers }) =>
      answers.flatMap(({ rounds }) => rounds.flatMap(({ text }) => text.split(/\s+/).filter(Boolean))),
    )
  })
  const count = Math.floor(words.length / WORDS)
  return Array.from({ length: count }, (_, at) => words.slice(at * WORDS, (at + 1) * WORDS).join(' '))
}

/** How fast answers are read, as the browser does at every pause in typing. */
export function benchScoring(root: string, lang: Lang): ScoringFigures {
  const answers = answersOf(root, lang)
  const read = (run: number) =>
    readText(answers[run % answers.length] ?? '', { intent: 'problem', speaker: 'verbatim', lang })
  for (let run = 0; run < WARM_UP; run++) read(run)
  const times = Array.from({ length: RUNS }, (_, run) => {
    const began = performance.now()
    read(run)
    return performance.now() - began
  })
  const total = times.reduce((sum, time) => sum + time, 0)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(RUNS - 1, Math.floor(RUNS * share))] ?? 0
  return {
    lang,
    wordsPerSecond: (RUNS * WORDS) / (total / 1_000),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  }
}
