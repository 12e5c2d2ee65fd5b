import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { buildWords } from '@/lib/scoring/lexicon/words'
import { LANGS } from '@/lib/scoring/vocabulary'
import { clashesIn } from './lexicon-checks'
import { compileLexicon } from './lexicon-compiled'
import { COVERAGE_BAR, writeCoverage } from './lexicon-coverage'
import { tableFile, tableOf } from './lexicon-table'

/**
 * `npm run lexicon [-- --all]`: checks every row of the lexicon, prints how much of the corpus it covers and writes the
 * tables that the scorer loads. Errors (a bad row, a lemma in two families, a row without a rating, a gloss that no
 * English row has, a loan that lends nothing) end it with 1 and nothing is written. Coverage below the bar
 * ends it with 1 after the tables are written, since they are no worse for it. With `--all` every word missing and every
 * shared form is named.
 */

const all = process.argv.includes('--all')
const say = (text: string) => process.stdout.write(`${text}\n`)
const some = <T>(list: readonly T[], most: number): readonly T[] => (all ? list : list.slice(0, most))

const { errors, compiled } = compileLexicon()
if (!compiled) {
  process.stderr.write(`${some(errors, 60).join('\n')}\n${errors.length} errors\n`)
  process.exit(1)
}
const { rows: rowsOf, files } = compiled
for (const [file, text] of files) writeFileSync(file, text)
const words = {
  en: buildWords(tableOf(rowsOf.en, 'en'), 'en'),
  ru: buildWords(tableOf(rowsOf.ru, 'ru'), 'ru'),
}
const coverage = writeCoverage((lang) => words[lang])
for (const lang of LANGS) {
  const rows = rowsOf[lang]
  const module = files.get(tableFile(lang)) ?? ''
  say(`${lang}: ${rows.length} families, ${rows.reduce((sum, { lemmas }) => sum + lemmas.length, 0)} lemmas`)
  say(`  ${module.length} characters, ${Math.round(brotliCompressSync(module).length / 1024)} KB brotli`)
  const clashes = clashesIn(rows, lang, words[lang])
  say(`  ${clashes.length} forms are claimed by two families; in equal right:`)
  for (const { form, winner, loser } of some(
    clashes.filter(({ equal }) => equal),
    30,
  ))
    say(`    ${form}: ${winner}, not ${loser}`)
  const { running, known, missing } = coverage[lang]
  const isShort = known < COVERAGE_BAR
  if (isShort) process.exitCode = 1
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
