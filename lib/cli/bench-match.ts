import '@/lib/scoring/languages/all'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Catalogue } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'
import type { Lang } from '@/lib/scoring/vocabulary'
import { ANSWER_WORDS, type Percentiles, percentilesOf, timed } from './bench-scoring'
import { cutTo } from './bench-texts'
import { firmLine, requestLine } from './score-schemas'

const OFFERS = 200
const RUNS = 600
const WARM_UP = 100

/**
 * How long a request of 60 words takes beside 200 offers of a catalogue that was read before. No request comes twice:
 * words met before are remembered, so it would be answered faster than a client's.
 */
export function benchMatch(root: string, lang: Lang): Percentiles {
  const firms = linesOf(root, 'catalogues', firmLine).filter((firm) => firm.lang === lang)
  const catalogue: Catalogue = {
    offers: firms.flatMap(({ offers }) => offers).slice(0, OFFERS),
    never: firms.slice(0, 2).flatMap(({ never }) => never),
  }
  const asked = linesOf(root, 'requests', requestLine).filter((line) => line.lang === lang)
  const requests = cutTo(
    asked.map(({ request }) => request),
    ANSWER_WORDS,
  )
  if (requests.length < WARM_UP + RUNS) throw new Error(`the corpus has only ${requests.length} requests`)
  const run = (request: string) => timed(() => matchRequest(request, catalogue, lang))
  requests.slice(0, WARM_UP).forEach(run)
  return percentilesOf(requests.slice(WARM_UP, WARM_UP + RUNS).map(run))
}

const linesOf = <Schema extends z.ZodType>(root: string, name: string, schema: Schema): z.infer<Schema>[] => {
  const folder = join(root, 'lib/scoring/corpus', name)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => schema.parse(JSON.parse(line)))
}
