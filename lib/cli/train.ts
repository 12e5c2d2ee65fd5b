import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import '@/lib/scoring/languages/all'
import { wordsFor } from '@/lib/scoring/lexicon/words'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { corpusAnswers, exportedCases } from './corpus-answers'
import { answersPrint } from './corpus-print'
import { writeCoverage } from './lexicon-coverage'
import { InputError } from './score-input'
import { type AnswerFigures, crossValidation, figuresApart } from './training/cross-validation'
import { exampleOf } from './training/examples'
import { isInTheMixOneMeets, ratedBy, ratedUnseen, thresholdsOf, trainSigns } from './training/judging'
import { learningCurve } from './training/learning-curve'
import { trainLinear } from './training/model'
import { printFigures } from './training/print-figures'
import { ruleFigures } from './training/rule-figures'
import { commonFeatures } from './training/selection'
import { judgedKeptOut, judgedWithoutIndustry, shippedPart } from './training/unseen'
import { tableOf } from './training/write-table'

/**
 * `npm run train`: learns the weights of `lib/scoring/learned` from the corpus, says how well they do on industries
 * they have not seen, and how much of its words the lexicon knows; writes all three. The same corpus gives the same files.
 * `npm run train -- --with FILE` learns from a firm's exported cases too (several `--with` are allowed); they are in
 * no figure, so that figures stay comparable.
 */

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { with: { type: 'string', multiple: true, default: [] } } })
  const more = (await exportedCases(values.with)).map(exampleOf)
  if (values.with.length > 0) say(`${more.length} exported cases are learned from beside the corpus`)
  const corpus = answersPrint()
  const examples = corpusAnswers().map(exampleOf)
  const learned = [...examples, ...more]
  const judged = await judgedWithoutIndustry(examples, more, say)
  const apart = await judgedKeptOut(examples)
  const curve = await learningCurve(examples)
  const all = await trainLinear(learned, commonFeatures(learned))
  const figures = {} as Record<Lang, AnswerFigures>
  for (const lang of LANGS) {
    const own = judged.filter(({ example }) => example.answer.lang === lang)
    const rated = ratedUnseen(own, lang)
    const thresholds = thresholdsOf(rated)
    const ratedApart = ratedBy(
      apart.filter(({ example }) => example.answer.lang === lang),
      trainSigns(
        own.filter((one) => !isInTheMixOneMeets(one)),
        lang,
      ),
    )
    figures[lang] = {
      ...crossValidation(rated, lang, thresholds, curve[lang]),
      keptOut: figuresApart(ratedApart, thresholds.assert),
    }
    say(printFigures(lang, figures[lang]))
    const kept = await shippedPart(learned, all, lang)
    const text = tableOf(kept, lang, trainSigns(own, lang), thresholds, own.length)
    writeFileSync(resolve(import.meta.dirname, `../scoring/learned/${lang}.gen.ts`), text)
    say(`  ${kept.names.size} features, ${text.length} characters`)
  }
  const rules = ruleFigures(examples)
  const file = resolve(import.meta.dirname, '../scoring/learned/figures.gen.json')
  writeFileSync(file, `${JSON.stringify({ corpus, answers: figures, rules }, null, 2)}\n`)
  writeCoverage(wordsFor)
}

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
})
