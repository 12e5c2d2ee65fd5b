import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildWords } from '@/lib/scoring/lexicon/words'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { clashesIn, missingGlosses } from './lexicon-checks'
import { COVERAGE_BAR, corpusWords, coverageOf } from './lexicon-coverage'
import { groupsOfRow, readClusters, writeParents } from './lexicon-groups'
import { loansFor } from './lexicon-loans'
import { type FamilyRow, readRows } from './lexicon-rows'
import { GLOSSES_FILE, glossesModule, tableFile, tableModule, tableOf } from './lexicon-table'

/**
 * `npm run lexicon [-- --all]`: checks every row of the lexicon, prints how much of the corpus it covers and writes the
 * tables that the scorer loads. Errors (a bad row, a lemma in two families, a row without a rating, a gloss that no
 * English row has) end it with 1 and nothing is written. Coverage below the bar ends it with 1 after the tables are
 * written, since they are no worse for it. With `--all` every word missing and every shared form is named.
 */

/** What `/rules` says of the lexicon. */
const FIGURES_FILE = resolve(import.meta.dirname, '../scoring/lexicon/figures.gen.json')
const all = process.argv.includes('--all')
const say = (text: string) => process.stdout.write(`${text}\n`)
const some = <T>(list: readonly T[], most: number): readonly T[] => (all ? list : list.slice(0, most))

const english = readRows('en')
const russian = readRows('ru')
const englishWords = buildWords(tableOf(english.rows, 'en'), 'en')
const errors = [...english.errors, ...russian.errors, ...missingGlosses(russian.rows, englishWords)]

const clusters = readClusters()
const rowOfWord = new Map(english.rows.flatMap((row) => row.lemmas.map(({ word }) => [word, row] as const)))
const groups = (row: FamilyRow) =>
  groupsOfRow(row, clusters, (gloss) => [
    gloss,
    ...(rowOfWord.get(gloss)?.lemmas.map(({ word }) => word) ?? []),
  ])

function write(lang: Lang, rows: readonly FamilyRow[]): void {
  const module = tableModule(tableOf(rows, lang, groups), lang, rows.length)
  writeFileSync(tableFile(lang), module)
  say(`  ${module.length} characters, ${Math.round(brotliCompressSync(module).length / 1024)} KB brotli`)
}

if (errors.length > 0) {
  process.stderr.write(`${some(errors, 60).join('\n')}\n${errors.length} errors\n`)
  process.exit(1)
}

const spoken = { en: corpusWords('en'), ru: corpusWords('ru') }
writeParents(clusters)
const figures: Partial<Record<Lang, { families: number; running: number; known: number }>> = {}
const rowsOf: Readonly<Record<Lang, readonly FamilyRow[]>> = {
  en: english.rows,
  ru: [...russian.rows, ...loansFor(russian.rows, english.rows, spoken.ru, englishWords)],
}
writeFileSync(GLOSSES_FILE, glossesModule(rowsOf.ru))
for (const lang of LANGS) {
  const rows = rowsOf[lang]
  const words = buildWords(tableOf(rows, lang), lang)
  say(`${lang}: ${rows.length} families, ${rows.reduce((sum, { lemmas }) => sum + lemmas.length, 0)} lemmas`)
  write(lang, rows)
  const clashes = clashesIn(rows, lang, words)
  say(`  ${clashes.length} forms are claimed by two families; in equal right:`)
  for (const { form, winner, loser } of some(
    clashes.filter(({ equal }) => equal),
    30,
  ))
    say(`    ${form}: ${winner}, not ${loser}`)
  const { running, known, missing } = coverageOf(spoken[lang], words)
  const isShort = known < COVERAGE_BAR
  if (isShort) process.exitCode = 1
  figures[lang] = { families: rows.length, running, known: Number(known.toFixed(4)) }
  const share = `${(100 * known).toFixed(2)}%`
  say(
    `  covers ${share} of ${running} running words of the corpus${isShort ? `, below ${100 * COVERAGE_BAR}%` : ''}`,
  )
  say(
    `  missing: ${some(missing, 120)
      .map(([form, count]) => `${form} ${count}`)
      .join(', ')}`,
  )
}
writeFileSync(FIGURES_FILE, `${JSON.stringify(figures, null, 2)}\n`)
