import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { corpusFiles } from './corpus-answers'

const SCORING = resolve(import.meta.dirname, '../scoring')

/** The fingerprint of files: sha256 of their names and contents, in hexadecimal; their order makes no difference. */
export function corpusPrint(files: readonly string[]): string {
  const sum = createHash('sha256')
  for (const file of [...files].sort()) sum.update(`${basename(file)}\n`).update(readFileSync(file))
  return sum.digest('hex')
}

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(join(SCORING, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => join(SCORING, folder, name))

/** Of what `npm run train` learns from. */
export const answersPrint = (): string => corpusPrint(corpusFiles())

/** Of what `npm run train-match` learns from. */
export const requestsPrint = (): string =>
  corpusPrint([
    ...filesIn('corpus/catalogues', '.jsonl'),
    ...filesIn('corpus/requests', '.jsonl'),
    ...filesIn('match/needs', '.txt'),
  ])
