import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import '@/lib/scoring/languages/all'
import type { Words } from '@/lib/scoring/lexicon/words'
import { read } from '@/lib/scoring/text/read'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { corpusAnswers } from './corpus-answers'

/** The share of running words of the corpus that the lexicon must know. */
export const COVERAGE_BAR = 0.95

/** How often each word stands in the answers of the corpus in this language. */
function corpusWords(lang: Lang): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { answer, intent } of corpusAnswers(lang)) {
    const { tokens } = read(answer, { intent, speaker: 'verbatim', lang })
    for (const { type, norm } of tokens) if (type === 'word') counts.set(norm, (counts.get(norm) ?? 0) + 1)
  }
  return counts
}

/** How much of running text the lexicon knows. */
export interface Coverage {
  readonly running: number
  /** Share of running words that belong to a family, 0-1. */
  readonly known: number
  /** Words of no family with how often they stand, the commonest first. */
  readonly missing: readonly (readonly [string, number])[]
}

function coverageOf(counts: ReadonlyMap<string, number>, words: Words): Coverage {
  let running = 0
  let known = 0
  const missing: [string, number][] = []
  for (const [form, count] of counts) {
    running += count
    if (words.look(form)) known += count
    else missing.push([form, count])
  }
  missing.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { running, known: known / running, missing }
}

/** What `/rules` says of the lexicon. */
const FIGURES_FILE = resolve(import.meta.dirname, '../scoring/lexicon/figures.gen.json')

/**
 * Measures how much of the answers of the corpus the lexicon knows and writes it; `npm run train` does so too, so that
 * what `/rules` shows is of the answers that were learned from.
 */
export function writeCoverage(wordsOf: (lang: Lang) => Words): Record<Lang, Coverage> {
  const coverage = {} as Record<Lang, Coverage>
  const figures: Partial<Record<Lang, { families: number; running: number; known: number }>> = {}
  for (const lang of LANGS) {
    const words = wordsOf(lang)
    coverage[lang] = coverageOf(corpusWords(lang), words)
    const { running, known } = coverage[lang]
    figures[lang] = { families: words.size, running, known: Number(known.toFixed(4)) }
  }
  writeFileSync(FIGURES_FILE, `${JSON.stringify(figures, null, 2)}\n`)
  return coverage
}
