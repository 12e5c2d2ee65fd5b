import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { z } from 'zod'
import { type CorpusFirm, corpusFirmSchema, corpusRequestSchema } from './requests-schema'

const ROOT = resolve(import.meta.dirname, '../..')

export interface RequestFiles {
  readonly catalogues: readonly string[]
  readonly requests: readonly string[]
}

const jsonlOf = (folder: string, start = ''): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))

/** What the match is learned from, and what it is measured on. */
export const CORPUS_REQUESTS: RequestFiles = {
  catalogues: jsonlOf(join(ROOT, 'lib/scoring/corpus/catalogues')),
  requests: jsonlOf(join(ROOT, 'lib/scoring/corpus/requests')),
}
export const OPEN_REQUESTS: RequestFiles = {
  catalogues: jsonlOf(join(ROOT, 'tests/eval/open'), 'catalogues'),
  requests: jsonlOf(join(ROOT, 'tests/eval/open'), 'requests'),
}

interface Checked {
  readonly firms: number
  readonly requests: number
  /** Requests that nothing answers though they use the firm's words, as far as they say so. */
  readonly traps: number
  /** What is wrong, each with its file and line; empty when all is well. */
  readonly problems: readonly string[]
}

/**
 * Checks firms and the labelled requests to them, each by itself and against the others: ids that come twice, offers and
 * firms that nobody knows, labels that contradict one another.
 * @throws when a file cannot be read
 */
export function checkRequests({ catalogues, requests }: RequestFiles): Checked {
  const problems: string[] = []
  const firms = new Map<string, CorpusFirm & { readonly place: string }>()
  for (const { place, value } of linesOf(catalogues, corpusFirmSchema, problems)) {
    const first = firms.get(value.firm)
    if (first) problems.push(`${place} firm "${value.firm}" is the firm of ${first.place}`)
    else firms.set(value.firm, { ...value, place })
  }
  const ids = new Map<string, string>()
  const said = new Map<string, string>()
  let traps = 0
  const rows = linesOf(requests, corpusRequestSchema, problems)
  for (const { place, value } of rows) {
    const { id, firm: name, request, lang, best, partial, crossLingual, trap } = value
    if (trap) traps++
    const [twin, echo] = [ids.get(id), said.get(request)]
    if (twin) problems.push(`${place} id "${id}" is the id of ${twin}`)
    else ids.set(id, place)
    if (echo) problems.push(`${place} request is the request of ${echo}`)
    else said.set(request, place)
    const firm = firms.get(name)
    if (!firm) {
      problems.push(`${place} firm "${name}" is not among the firms`)
      continue
    }
    for (const [list, offers] of Object.entries({ best, partial })) {
      for (const offer of offers)
        if (!firm.offers.some((own) => own.id === offer))
          problems.push(`${place} ${list} "${offer}" is no offer of ${name}`)
    }
    if (crossLingual !== (lang !== firm.lang))
      problems.push(`${place} crossLingual does not fit: request ${lang}, firm ${firm.lang}`)
  }
  return { firms: firms.size, requests: rows.length, traps, problems }
}

/** The lines that hold the schema; of the others `problems` tells. */
function linesOf<T>(
  files: readonly string[],
  schema: z.ZodType<T>,
  problems: string[],
): { readonly place: string; readonly value: T }[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        if (line.trim() === '') return []
        const place = `${relative(ROOT, file)}:${at + 1}`
        let json: unknown
        try {
          json = JSON.parse(line)
        } catch (error) {
          problems.push(`${place} is not JSON: ${error instanceof Error ? error.message : error}`)
          return []
        }
        const parsed = schema.safeParse(json)
        if (parsed.success) return [{ place, value: parsed.data }]
        problems.push(
          ...parsed.error.issues.map(({ path, message }) => `${place} ${path.join('.')} ${message}`),
        )
        return []
      }),
  )
}
