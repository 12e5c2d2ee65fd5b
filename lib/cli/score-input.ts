import { createReadStream } from 'node:fs'
import type { z } from 'zod'

/** Something is wrong with what was put in; the message names the file, the line and the fault. */
export class InputError extends Error {}

const NEWLINE = 0x0a
const BOM = '\uFEFF'
const MAX_LINE_BYTES = 16 * 1024 * 1024
const MEGABYTE = 1024 * 1024

/**
 * Reads a file of JSON lines (`-` is standard input) as a stream, one checked value after another, in order.
 * A byte order mark, CRLF and empty lines are let through.
 * @throws InputError naming file and line when a line is not UTF-8, not JSON or not what `schema` expects.
 */
export async function* jsonLines<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0
  for await (const bytes of rawLines(path)) {
    const value = lineValue(bytes, schema, path, ++number)
    if (value !== null) yield value
  }
}

/**
 * The checked value of a line, null for an empty one.
 * @param number of the line, from 1
 * @throws InputError as `jsonLines`
 */
export function lineValue<T>(
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  path: string,
  number: number,
): T | null {
  const text = decoded(bytes, path, number).replace(number === 1 ? BOM : '', '')
  return text.trim() === '' ? null : checked(text, schema, path, number)
}

/** All values of a file at once; for files that are needed whole. */
export async function allJsonLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of jsonLines(path, schema)) all.push(value)
  return all
}

const at = (path: string, line: number, what: string) =>
  new InputError(`${path === '-' ? 'standard input' : path}, line ${line}: ${what}`)

function decoded(bytes: Uint8Array, path: string, line: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw at(path, line, 'not valid UTF-8')
  }
}

function checked<T>(text: string, schema: z.ZodType<T>, path: string, line: number): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw at(path, line, `not valid JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, 3).map((issue) => {
    const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
    return `${where}${issue.message}`
  })
  throw at(path, line, issues.join('; '))
}

/**
 * The lines of a file (`-` is standard input) as they are, without their ends.
 * @throws InputError when the file cannot be read or a line is longer than a program should hold
 */
export async function* rawLines(path: string): AsyncGenerator<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  let parts: Buffer[] = []
  let size = 0
  let line = 1
  const hold = (part: Buffer) => {
    size += part.length
    if (size > MAX_LINE_BYTES) throw at(path, line, `longer than ${MAX_LINE_BYTES / MEGABYTE} MB`)
    parts.push(part)
  }
  try {
    for await (const chunk of stream) {
      const buffer: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
      let from = 0
      for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, from)) {
        hold(buffer.subarray(from, end))
        yield Buffer.concat(parts)
        parts = []
        size = 0
        line++
        from = end + 1
      }
      hold(buffer.subarray(from))
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      throw new InputError(`${path}: cannot be read (${error.message})`)
    }
    throw error
  }
  if (size > 0) yield Buffer.concat(parts)
}
