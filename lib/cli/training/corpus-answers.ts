import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type CorpusAnswer, corpusAnswerSchema } from '../corpus-schema'

const folder = resolve(import.meta.dirname, '../../scoring/corpus/answers')

/** Every answer of the corpus, in the order of the files' names. @throws ZodError on a line that is no answer */
export const corpusAnswers = (): CorpusAnswer[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => corpusAnswerSchema.parse(JSON.parse(line))),
    )
