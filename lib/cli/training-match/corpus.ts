import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type LaidOpen, layOpen } from '@/lib/scoring/match/request'
import { languageOf } from '@/lib/scoring/text/language'
import { labelledRequest } from '@/tests/eval/labels'
import { allJsonLines } from '../score-input'
import { type FirmLine, firmLine, requestLine } from '../score-schemas'

const FOLDER = fileURLToPath(new URL('../../scoring/corpus', import.meta.url))

const labelled = labelledRequest.and(requestLine).and(z.object({ partial: z.array(z.string()) }))

/** A labelled request taken apart beside its firm's catalogue. */
export interface Sample {
  readonly row: z.infer<typeof labelled>
  readonly firm: FirmLine
  readonly laid: LaidOpen
}

const filesOf = (folder: string, name: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name) && file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(folder, file))

async function samplesOf(firmFiles: readonly string[], requestFiles: readonly string[]): Promise<Sample[]> {
  const firms = new Map<string, FirmLine>()
  for (const file of firmFiles) {
    for (const firm of await allJsonLines(file, firmLine)) firms.set(firm.firm, firm)
  }
  const samples: Sample[] = []
  for (const file of requestFiles) {
    for (const row of await allJsonLines(file, labelled)) {
      const firm = firms.get(row.firm)
      if (firm === undefined) throw new Error(`request ${row.id}: there is no firm ${row.firm}`)
      const laid = layOpen(row.request, firm, row.lang ?? languageOf(row.request))
      if (laid !== null) samples.push({ row, firm, laid })
    }
  }
  return samples
}

/** All labelled requests of the corpus, each beside its firm. */
export const corpusSamples = (): Promise<Sample[]> =>
  samplesOf(filesOf(join(FOLDER, 'catalogues'), ''), filesOf(join(FOLDER, 'requests'), ''))

/** The labelled requests of a folder of cases. */
export const openSamples = (folder: string): Promise<Sample[]> =>
  samplesOf(filesOf(folder, 'catalogues'), filesOf(folder, 'requests'))
