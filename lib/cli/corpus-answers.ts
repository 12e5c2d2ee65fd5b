import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Lang } from '@/lib/scoring/vocabulary'
import { type CorpusAnswer, corpusAnswerSchema, type LabelledCase, labelledCaseSchema } from './corpus-schema'
import { allJsonLines } from './score-input'

const folder = resolve(import.meta.dirname, '../scoring/corpus/answers')

/** The files of the corpus's answers, in the order of their names. */
export const corpusFiles = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))

/** Every answer of the corpus, or those of one language. @throws ZodError on a line that is no answer */
export const corpusAnswers = (lang?: Lang): CorpusAnswer[] =>
  corpusFiles()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => corpusAnswerSchema.parse(JSON.parse(line)))
    .filter((answer) => lang === undefined || answer.lang === lang)

/** The cases of files that a firm exported. @throws InputError naming file and line of what is no case */
export const exportedCases = async (files: readonly string[]): Promise<LabelledCase[]> =>
  (await Promise.all(files.map((file) => allJsonLines(file, labelledCaseSchema)))).flat()
