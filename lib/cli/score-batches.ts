import { InputError, rawLines } from './score-input'

/** Lines that one worker scores at a time. */
export interface Batch {
  readonly path: string
  /** The number of its first line, from 1. */
  readonly first: number
  /** The lines, each with a line feed after it. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What is wrong with the line after the last, if anything. */
  readonly fault: string | null
}

/** What came of a batch: the lines to print, and the fault that ended it, if any. */
export interface Scored {
  readonly output: string
  /** Answers scored. */
  readonly answers: number
  readonly fault: string | null
}

/** So few that every core has work to the end, so many that handing them over costs nothing. */
const MOST_LINES = 200
const MOST_BYTES = 256 * 1024

const joined = (lines: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    at += line.length
    bytes[at++] = 0x0a
  }
  return bytes
}

/** The lines of a file in batches, in order; the last one tells why reading ended early. */
export async function* batches(path: string): AsyncGenerator<Batch> {
  let lines: Uint8Array[] = []
  let size = 0
  let first = 1
  const take = (fault: string | null): Batch => {
    const batch = { path, first, bytes: joined(lines, size), fault }
    first += lines.length
    lines = []
    size = 0
    return batch
  }
  try {
    for await (const line of rawLines(path)) {
      lines.push(line)
      size += line.length + 1
      if (lines.length === MOST_LINES || size >= MOST_BYTES) yield take(null)
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield take(error.message)
  }
  if (lines.length > 0) yield take(null)
}
