import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { z } from 'zod'
import { labelledAnswer, labelledCase, labelledRequest } from '@/tests/eval/labels'
import { corpusDiscoverySchema } from './corpus-discoveries'
import { corpusAnswerSchema, type LabelledCase, labelledCaseSchema } from './corpus-schema'
import { type Named, nearDuplicates } from './near-duplicates'
import { caseLine, requestLine } from './score-schemas'

const ROOT = resolve(import.meta.dirname, '../..')
const CORPUS = join(ROOT, 'lib/scoring/corpus')
const OPEN = join(ROOT, 'tests/eval/open')
/** Marks a text of the open cases, which may resemble each other: they are somebody else's. */
const OPEN_MARK = 'eval:'
/** Marks an answer of the corpus where others are laid beside it. */
const CORPUS_MARK = 'corpus:'

/** Two texts that share this much of their three-word sequences are one text written twice. */
const MAX_OVERLAP = 0.35

const requestSchema = labelledRequest.and(requestLine)
const discoverySchema = labelledCase.and(caseLine)

/** What files hold, and what is wrong with them, each with its place; empty when all is well. */
export interface CorpusCheck {
  readonly answers: readonly LabelledCase[]
  readonly requests: number
  readonly discoveries: number
  readonly problems: readonly string[]
}

/**
 * Checks the labelled answers, requests and discoveries of a corpus line by line, and that none of their texts is
 * nearly another one, of the corpus or of the open cases.
 * @param folder with `answers`, `requests` and `discoveries`
 * @param open folder of the open cases
 */
export function checkCorpus(folder = CORPUS, open = OPEN): CorpusCheck {
  const problems: string[] = []
  const read = <T extends { readonly id: string }>(name: string, schema: z.ZodType<T>): T[] =>
    rowsOf(filesIn(join(folder, name)), schema, problems)
  const answers = read('answers', corpusAnswerSchema)
  const requests = read('requests', requestSchema)
  const discoveries = read('discoveries', corpusDiscoverySchema)
  problems.push(
    ...lostPairs(answers),
    ...twice([
      ...answers.map(textOf),
      ...requests.map(({ id, request }) => alone(`request ${id}`, request)),
      ...discoveries.flatMap(({ id, answers: said }) => roundsOf(`discovery ${id}`, said)),
      ...openTexts(open, problems),
    ]),
  )
  return { answers, requests: requests.length, discoveries: discoveries.length, problems }
}

/**
 * Checks cases that a firm exported, likewise, and against the answers of the corpus; what it heard twice was said
 * twice and may stand twice.
 */
export function checkCases(files: readonly string[], folder = CORPUS, open = OPEN): CorpusCheck {
  const problems: string[] = []
  const answers = rowsOf(files, labelledCaseSchema, problems)
  const asHeard = new Set(answers.filter((row) => row.concreteness === undefined).map(({ id }) => id))
  const corpus = rowsOf(filesIn(join(folder, 'answers')), corpusAnswerSchema, problems).map(textOf)
  const others = [...marked(CORPUS_MARK, corpus), ...openTexts(open, problems)]
  const known = new Set(others.map(({ id }) => id))
  problems.push(
    ...lostPairs(answers),
    ...twice([...answers.map(textOf), ...others], (a, b) =>
      [asHeard, known].some((may) => may.has(a) && may.has(b)),
    ),
  )
  return { answers, requests: 0, discoveries: 0, problems }
}

const textOf = ({ id, answer, pair }: LabelledCase): Named => ({ id, text: answer, group: pair ?? id })
const marked = (mark: string, texts: readonly Named[]): Named[] =>
  texts.map(({ id, text, group }) => ({ id: mark + id, text, group: mark + group }))
const alone = (id: string, text: string): Named => ({ id, text, group: id })

/** "Not yet." is said in many talks. */
const FEWEST_WORDS = 4

/** The replies of a discovery that are more than a word or two; one person's may resemble each other. */
const roundsOf = (id: string, said: z.infer<typeof caseLine>['answers']): Named[] =>
  said.flatMap(({ intent, rounds }, at) =>
    rounds
      .map(({ answer }, round) => ({ id: `${id} ${intent} ${at}.${round}`, text: answer, group: id }))
      .filter(({ text }) => text.trim().split(/\s+/).length >= FEWEST_WORDS),
  )

const filesIn = (folder: string, name = ''): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name) && file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(folder, file))

/** The rows that fit the schema; problems are added with file and line. */
function rowsOf<T extends { readonly id: string }>(
  files: readonly string[],
  schema: z.ZodType<T>,
  problems: string[],
): T[] {
  const rows: T[] = []
  const places = new Map<string, string>()
  for (const file of files) {
    for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue
      const place = `${relative(ROOT, file)}:${at + 1}`
      const row = rowOf(line, schema, place, problems)
      if (row === null) continue
      const twin = places.get(row.id)
      if (twin) problems.push(`${place} has the id of ${twin}`)
      places.set(row.id, place)
      rows.push(row)
    }
  }
  return rows
}

function rowOf<T>(line: string, schema: z.ZodType<T>, place: string, problems: string[]): T | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    problems.push(`${place} is not JSON: ${error instanceof Error ? error.message : error}`)
    return null
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  // Two schemas in one may both complain of a field.
  const faults = parsed.error.issues.map((issue) => `${place} ${issue.path.join('.')} ${issue.message}`)
  problems.push(...new Set(faults))
  return null
}

function lostPairs(rows: readonly LabelledCase[]): string[] {
  const ids = new Set(rows.map(({ id }) => id))
  return rows
    .filter(({ pair }) => pair !== undefined && !ids.has(pair))
    .map(({ id, pair }) => `${id} is the pair of ${pair}, which is not there`)
}

/** Everything of the open cases that was said: answers, requests, and the replies of whole discoveries. */
function openTexts(folder: string, problems: string[]): Named[] {
  return marked(OPEN_MARK, [
    ...rowsOf(filesIn(folder, 'answers'), labelledAnswer, problems).map(({ id, answer }) =>
      alone(id, answer),
    ),
    ...rowsOf(filesIn(folder, 'requests'), requestSchema, problems).map(({ id, request }) =>
      alone(id, request),
    ),
    ...rowsOf(filesIn(folder, 'cases'), discoverySchema, problems).flatMap(({ id, answers }) =>
      roundsOf(id, answers),
    ),
  ])
}

const areOpen = (a: string, b: string): boolean => a.startsWith(OPEN_MARK) && b.startsWith(OPEN_MARK)

/** Texts that are nearly the same. @param mayBe told by their ids: two that may be */
const twice = (texts: readonly Named[], mayBe = areOpen): string[] =>
  nearDuplicates(texts, MAX_OVERLAP)
    .filter(({ a, b }) => !mayBe(a, b))
    .map(({ a, b, overlap }) => `${a} and ${b} are nearly the same (${overlap.toFixed(2)})`)
