import '@/lib/scoring/languages/all'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Catalogue } from '@/lib/scoring/discovery'
import { MODEL } from '@/lib/scoring/match/model.gen'
import { rankOffers } from '@/lib/scoring/match/ranking'
import { layOpen, matchLaid } from '@/lib/scoring/match/request'
import type { Lang } from '@/lib/scoring/vocabulary'
import { ANSWER_WORDS, type Percentiles, percentilesOf } from './bench-scoring'
import { cutTo } from './bench-texts'
import { firmLine, requestLine } from './score-schemas'

const OFFERS = 200
const RUNS = 600
const WARM_UP = 100

/** How long a request takes to put the offers in order, and to be laid beside the first ones clause by clause too. */
export interface MatchTimes {
  readonly ranking: Percentiles
  readonly whole: Percentiles
}

/**
 * A request of 60 words beside 200 offers of a catalogue that was read before. No request comes twice: words met before
 * are remembered, so it would be answered faster than a client's.
 */
export function benchMatch(root: string, lang: Lang): MatchTimes {
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
  const times = requests.slice(0, WARM_UP + RUNS).map((request) => {
    const began = performance.now()
    const open = layOpen(request, catalogue, lang)
    if (open === null) throw new Error(`nothing is asked in "${request}"`)
    const read = performance.now()
    rankOffers(open.asked, open.shelf, MODEL.ranking)
    const ranked = performance.now()
    // Ranks once more, since that is part of it.
    matchLaid(open, MODEL)
    return { ranking: ranked - began, whole: read - began + performance.now() - ranked }
  })
  const warm = times.slice(WARM_UP)
  return {
    ranking: percentilesOf(warm.map(({ ranking }) => ranking)),
    whole: percentilesOf(warm.map(({ whole }) => whole)),
  }
}

const linesOf = <Schema extends z.ZodType>(root: string, name: string, schema: Schema): z.infer<Schema>[] => {
  const folder = join(root, 'lib/scoring/corpus', name)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => schema.parse(JSON.parse(line)))
}
