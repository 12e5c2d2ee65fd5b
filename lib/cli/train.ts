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
import { type AnswerFigures, crossValidation } from './training/cross-validation'
import { type Example, exampleOf } from './training/examples'
import { FOLDS, foldsOf } from './training/folds'
import { type Judged, ratedUnseen, thresholdsOf, trainSigns } from './training/judging'
import { learningCurve } from './training/learning-curve'
import { type Linear, trainLinear, viewsOf, withoutRules } from './training/model'
import { printFigures } from './training/print-figures'
import { ruleFigures } from './training/rule-figures'
import { commonFeatures, strongestFeatures } from './training/selection'
import { asShipped } from './training/steps'
import { tableOf } from './training/write-table'

/**
 * `npm run train`: learns the weights of `lib/scoring/learned` from the corpus, says how well they do on industries
 * they have not seen, and how much of its words the lexicon knows; writes all three. The same corpus gives the same files.
 * `npm run train -- --with FILE` learns from a firm's exported cases too (several `--with` are allowed); they are in
 * no figure, so that figures stay comparable.
 */

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** The linear part that is shipped for one language: its strongest features alone, weights in whole steps. */
const shippedPart = async (learned: readonly Example[], all: Linear, lang: Lang): Promise<Linear> =>
  asShipped(await trainLinear(learned, strongestFeatures(all, lang)))

async function judgeUnseen(examples: readonly Example[], more: readonly Example[]) {
  const folds = foldsOf(examples.map(({ answer }) => answer))
  const judged: Judged[] = []
  const part = (fold: number) => ({
    seen: [...examples.filter((_, i) => folds[i] !== fold), ...more],
    unseen: examples.filter((_, i) => folds[i] === fold),
  })
  for (let fold = 0; fold < FOLDS; fold++) {
    const { seen, unseen } = part(fold)
    const all = await trainLinear(seen, commonFeatures(seen))
    for (const lang of LANGS) {
      const linear = await shippedPart(seen, all, lang)
      const words = withoutRules(linear)
      for (const example of unseen)
        if (example.answer.lang === lang)
          judged.push({
            example,
            fold,
            ...viewsOf(example, linear),
            wordsAlone: viewsOf(example, words, []),
          })
    }
    say(`fold ${fold + 1} of ${FOLDS}: ${seen.length} answers learned, ${unseen.length} judged`)
  }
  const { seen, unseen } = part(0)
  return { judged, curve: await learningCurve(seen, unseen) }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { with: { type: 'string', multiple: true, default: [] } } })
  const more = (await exportedCases(values.with)).map(exampleOf)
  if (values.with.length > 0) say(`${more.length} exported cases are learned from beside the corpus`)
  const corpus = answersPrint()
  const examples = corpusAnswers().map(exampleOf)
  const learned = [...examples, ...more]
  const { judged, curve } = await judgeUnseen(examples, more)
  const all = await trainLinear(learned, commonFeatures(learned))
  const figures = {} as Record<Lang, AnswerFigures>
  for (const lang of LANGS) {
    const own = judged.filter(({ example }) => example.answer.lang === lang)
    const rated = ratedUnseen(own, lang)
    const thresholds = thresholdsOf(rated)
    figures[lang] = crossValidation(rated, lang, thresholds, curve[lang])
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
