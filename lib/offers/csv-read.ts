import { GARBLED } from './csv-decode'
import { COLUMNS, type Column, FORMULA, HEADINGS, ITEM_BREAK, NO, plain, YES } from './csv-format'
import { type CsvRecord, recordsOf, type Unreadable } from './csv-records'
import {
  type FileOffer,
  fileOfferSchema,
  MAX_LINE,
  MAX_LINES,
  MAX_OFFERS,
  MAX_PHRASE,
  MAX_PHRASES,
} from './schema'

/** What is wrong with a file and where: the line (from 1), the column when it is one, a message key and its values. */
export interface CsvProblem {
  readonly line: number
  readonly column: Column | null
  readonly key:
    | Unreadable['key']
    | 'empty'
    | 'no-offers'
    | 'missing-column'
    | 'column-twice'
    | 'too-many-cells'
    | 'too-many-offers'
    | 'same-title'
    | 'garbled'
    | 'standard-unclear'
    | 'required'
    | 'too-long'
    | 'line-too-long'
    | 'too-many-lines'
  readonly values: Readonly<Record<string, string | number>>
}

export interface CsvOffer {
  readonly line: number
  readonly offer: FileOffer
}

/** A file read as a catalogue; `offers` are those without a problem of their own. */
export interface CsvCatalogue {
  readonly offers: readonly CsvOffer[]
  /** Columns that the file has: what it does not speak of is left as it is when an offer is replaced. */
  readonly columns: readonly Column[]
  /** Headings that are no column of ours. */
  readonly ignored: readonly string[]
  readonly problems: readonly CsvProblem[]
}

const LISTS: readonly Column[] = ['outcomes', 'not', 'phrases']
const REQUIRED: readonly Column[] = ['title', 'does']

const problem = (
  line: number,
  key: CsvProblem['key'],
  column: Column | null = null,
  values: CsvProblem['values'] = {},
): CsvProblem => ({ line, column, key, values })

/** Reads the text of a file as offers. Never throws: whatever is wrong is a problem with its line. */
export function parseOffersCsv(text: string): CsvCatalogue {
  const records = recordsOf(text)
  const nothing = { offers: [], columns: [], ignored: [] }
  if (!Array.isArray(records)) return { ...nothing, problems: [problem(records.line, records.key)] }
  const [heading, ...rows] = records
  if (!heading) return { ...nothing, problems: [problem(1, 'empty')] }
  const { places, ignored, problems } = readHeading(heading)
  const columns = COLUMNS.filter((column) => places.includes(column))
  if (problems.length > 0) return { ...nothing, columns, ignored, problems }
  if (rows.length === 0)
    return { ...nothing, columns, ignored, problems: [problem(heading.line, 'no-offers')] }
  const read = rows.slice(0, MAX_OFFERS).map((row) => readRow(row, places))
  const offers = read.flatMap(({ offer }) => (offer ? [offer] : []))
  return {
    offers,
    columns,
    ignored,
    problems: [...read.flatMap((row) => row.problems), ...sameTitles(offers), ...tooMany(rows)].sort(
      (a, b) => a.line - b.line,
    ),
  }
}

/** Worked out once: a file of another kind may have a hundred thousand headings. */
const NAMED: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [column, ...HEADINGS.en[column], ...HEADINGS.ru[column]].map((name) => [plain(name), column] as const),
  ),
)

const columnOf = (heading: string): Column | null => NAMED.get(plain(heading)) ?? null

function readHeading({ line, cells }: CsvRecord) {
  const places = cells.map(columnOf)
  const missing = REQUIRED.filter((column) => !places.includes(column))
  const twice = COLUMNS.filter((column) => places.filter((place) => place === column).length > 1)
  return {
    places,
    ignored: cells.filter((cell, i) => cell.trim() !== '' && places[i] === null),
    problems: [
      ...missing.map((column) => problem(line, 'missing-column', column)),
      ...twice.map((column) => problem(line, 'column-twice', column)),
    ],
  }
}

function readRow(
  { line, cells }: CsvRecord,
  places: readonly (Column | null)[],
): { offer: CsvOffer | null; problems: CsvProblem[] } {
  if (cells.slice(places.length).some((cell) => cell.trim() !== ''))
    return { offer: null, problems: [problem(line, 'too-many-cells', null, { most: places.length })] }
  const cell = (column: Column): string => {
    const text = cells[places.indexOf(column)] ?? ''
    return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
  }
  const items = (column: Column) => cell(column).split(cell(column).includes('\n') ? '\n' : ITEM_BREAK)
  const said = plain(cell('standard'))
  const problems: CsvProblem[] = COLUMNS.flatMap((column) =>
    cell(column).includes(GARBLED) ? [problem(line, 'garbled', column)] : [],
  )
  if (!YES.includes(said) && !NO.includes(said)) problems.push(problem(line, 'standard-unclear', 'standard'))
  const parsed = fileOfferSchema.safeParse({
    title: cell('title'),
    does: cell('does'),
    outcomes: items('outcomes'),
    not: items('not'),
    format: cell('format'),
    standard: YES.includes(said),
    phrases: items('phrases'),
  })
  for (const issue of parsed.error?.issues ?? []) {
    const column = COLUMNS.find((one) => one === issue.path[0]) ?? null
    if (problems.some((known) => known.column === column)) continue
    const key = issue.message as CsvProblem['key']
    problems.push(
      problem(line, key, column, { item: Number(issue.path[1] ?? 0) + 1, max: maxOf(key, column) }),
    )
  }
  return { offer: parsed.success && problems.length === 0 ? { line, offer: parsed.data } : null, problems }
}

function maxOf(key: CsvProblem['key'], column: Column | null): number {
  if (!column || !LISTS.includes(column)) return 0
  const many = key === 'too-many-lines'
  if (column === 'phrases') return many ? MAX_PHRASES : MAX_PHRASE
  return many ? MAX_LINES : MAX_LINE
}

function sameTitles(offers: readonly CsvOffer[]): CsvProblem[] {
  const first = new Map<string, number>()
  return offers.flatMap(({ line, offer }) => {
    const title = plain(offer.title)
    const other = first.get(title)
    if (other !== undefined) return [problem(line, 'same-title', 'title', { title: offer.title, other })]
    first.set(title, line)
    return []
  })
}

function tooMany(rows: readonly CsvRecord[]): CsvProblem[] {
  const over = rows[MAX_OFFERS]
  return over ? [problem(over.line, 'too-many-offers', null, { max: MAX_OFFERS, count: rows.length })] : []
}
