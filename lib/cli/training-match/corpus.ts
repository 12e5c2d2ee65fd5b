import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type LaidOpen, layOpen } from '@/lib/scoring/match/request'
import type { Space } from '@/lib/scoring/match/space'
import { languageOf } from '@/lib/scoring/text/language'
import { labelledRequest } from '@/tests/eval/labels'
import { allJsonLines } from '../score-input'
import { type FirmLine, firmLine, requestLine } from '../score-schemas'

const FOLDER = fileURLToPath(new URL('../../scoring/corpus', import.meta.url))

const labelled = labelledRequest.and(requestLine).and(z.object({ partial: z.array(z.string()) }))

/** A labelled request with the firm it was put to. */
export interface Labelled {
  readonly row: z.infer<typeof labelled>
  readonly firm: FirmLine
}

/** A labelled request taken apart beside its firm's catalogue. */
export interface Sample extends Labelled {
  readonly laid: LaidOpen
}

const filesOf = (folder: string, name: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name) && file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(folder, file))

async function requestsOf(
  firmFiles: readonly string[],
  requestFiles: readonly string[],
): Promise<Labelled[]> {
  const firms = new Map<string, FirmLine>()
  for (const file of firmFiles) {
    for (const firm of await allJsonLines(file, firmLine)) firms.set(firm.firm, firm)
  }
  const requests: Labelled[] = []
  for (const file of requestFiles) {
    for (const row of await allJsonLines(file, labelled)) {
      const firm = firms.get(row.firm)
      if (firm === undefined) throw new Error(`request ${row.id}: there is no firm ${row.firm}`)
      requests.push({ row, firm })
    }
  }
  return requests
}

/** All labelled requests of the corpus. */
export const corpusRequests = (): Promise<Labelled[]> =>
  requestsOf(filesOf(join(FOLDER, 'catalogues'), ''), filesOf(join(FOLDER, 'requests'), ''))

/** The labelled requests of a folder of cases. */
export const openRequests = (folder: string): Promise<Labelled[]> =>
  requestsOf(filesOf(folder, 'catalogues'), filesOf(folder, 'requests'))

/** Takes requests apart, their words placed in a space. */
export function layBeside(requests: readonly Labelled[], space: Space): Sample[] {
  return requests.flatMap(({ row, firm }) => {
    const laid = layOpen(row.request, firm, row.lang ?? languageOf(row.request), space)
    return laid === null ? [] : [{ row, firm, laid }]
  })
}
