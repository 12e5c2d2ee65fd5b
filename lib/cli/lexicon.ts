import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { buildWords } from '@/lib/scoring/lexicon/words'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { clashesIn, missingGlosses } from './lexicon-checks'
import { corpusWords, coverageOf } from './lexicon-coverage'
import { loansFor } from './lexicon-loans'
import { type FamilyRow, readRows } from './lexicon-rows'
import { tableFile, tableModule, tableOf } from './lexicon-table'

/**
 * `npm run lexicon [-- --all]`: checks every row of the lexicon, prints how much of the corpus it covers and writes the
 * tables that the scorer loads. Errors (a bad row, a lemma in two families, a row without a rating, a gloss that no
 * English row has) end it with 1 and nothing is written. With `--all` every word missing and every shared form is named.
 */

const BAR = 0.95
const all = process.argv.includes('--all')
const say = (text: string) => process.stdout.write(`${text}\n`)
const some = <T>(list: readonly T[], most: number): readonly T[] => (all ? list : list.slice(0, most))

const english = readRows('en')
const russian = readRows('ru')
const errors = [...english.errors, ...russian.errors]

function write(lang: Lang, rows: readonly FamilyRow[]): void {
  const module = tableModule(tableOf(rows, lang), lang, rows.length)
  writeFileSync(tableFile(lang), module)
  say(`  ${module.length} characters, ${Math.round(brotliCompressSync(module).length / 1024)} KB brotli`)
}

if (errors.length > 0) {
  process.stderr.write(`${some(errors, 60).join('\n')}\n${errors.length} errors\n`)
  process.exit(1)
}

const spoken = { en: corpusWords('en'), ru: corpusWords('ru') }
const englishWords = buildWords(tableOf(english.rows, 'en'), 'en')
const glosses = missingGlosses(russian.rows, englishWords)
say(`${glosses.length} glosses missing`)
for (const line of some(glosses, 40)) say(`  ${line}`)
const rowsOf: Readonly<Record<Lang, readonly FamilyRow[]>> = {
  en: english.rows,
  ru: [...russian.rows, ...loansFor(russian.rows, english.rows, spoken.ru, englishWords)],
}
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
  const share = `${(100 * known).toFixed(2)}%`
  say(
    `  covers ${share} of ${running} running words of the corpus${known < BAR ? `, below ${100 * BAR}%` : ''}`,
  )
  say(
    `  missing: ${some(missing, 120)
      .map(([form, count]) => `${form} ${count}`)
      .join(', ')}`,
  )
}
