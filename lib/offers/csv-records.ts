import { CsvError, type Options, parse } from 'csv-parse/sync'

/** A record of the file and the line (from 1) on which it begins. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** Why a file cannot be read as records at all, and where. */
export interface Unreadable {
  readonly line: number
  readonly key: 'quote-not-closed' | 'quote-misplaced' | 'separator-unknown' | 'unreadable'
}

const KEYS: Readonly<Record<string, Unreadable['key']>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
  CSV_INVALID_CLOSING_QUOTE: 'quote-misplaced',
  INVALID_OPENING_QUOTE: 'quote-misplaced',
}

const DELIMITERS: readonly string[] = [';', ',', '\t']

/** A first line that names the delimiter, as spreadsheets write and heed it; saved by another, it may have grown cells. */
const NAMED_DELIMITER = /^"?sep=([^"\n]?)"?[;,\t ]*(?:\n|$)/i

/**
 * Splits CSV into records; the delimiter is the one that a first line `sep=;` names, else the one of `;`, `,` and tab
 * that the heading has most of.
 */
export function recordsOf(text: string): CsvRecord[] | Unreadable {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const named = NAMED_DELIMITER.exec(whole)
  if (named?.[1] && !DELIMITERS.includes(named[1])) return { line: 1, key: 'separator-unknown' }
  const bare = whole.slice(named?.[0].length)
  const before = named ? 1 : 0
  const records = split(bare, named?.[1] || delimiterOf(bare))
  return Array.isArray(records)
    ? records.map(({ line, cells }) => ({ line: line + before, cells }))
    : { ...records, line: records.line + before }
}

function split(bare: string, delimiter: string): CsvRecord[] | Unreadable {
  const options: Options = {
    delimiter,
    relax_column_count: true,
    // Only then a line of a file has one number, whatever stands in quotes.
    record_delimiter: '\n',
  }
  try {
    // Counted here: with the parser's own count a file of nothing but line breaks takes many times as long.
    let next = 1
    return (parse(bare, options) as string[][]).flatMap((cells) => {
      const line = next
      next += cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 1)
      return cells.some((cell) => cell.trim() !== '') ? [{ line, cells }] : []
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const key = KEYS[error.code] ?? 'unreadable'
    return { line: key === 'quote-not-closed' ? lastOpening(bare) : Number(error.lines), key }
  }
}

function delimiterOf(text: string): string {
  const count = new Map(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let quoted = false
  let begun = false
  for (const char of text) {
    if (char === '"') quoted = !quoted
    if (quoted) continue
    if (char === '\n' && begun) break
    if (char.trim() !== '') begun = true
    const before = count.get(char)
    if (before !== undefined) count.set(char, before + 1)
  }
  return [...count].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** The line of the quote that is never closed: the error itself names the end of the file. */
function lastOpening(text: string): number {
  let [line, opened, quoted] = [1, 1, false]
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') line++
    if (text[at] !== '"') continue
    if (quoted && text[at + 1] === '"') at++
    else {
      quoted = !quoted
      if (quoted) opened = line
    }
  }
  return opened
}
