import '@/lib/scoring/languages/all'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'
import type { Lang } from '@/lib/scoring/vocabulary'
import { type Percentiles, percentilesOf, timed } from './bench-scoring'
import { answersOfWords } from './bench-texts'
import { firmLine } from './score-schemas'

const OFFERS = 200
const WORDS = 60
const RUNS = 600
const WARM_UP = 100

/** How long a request of 60 words takes beside 200 offers of a catalogue that was read before. */
export function benchMatch(root: string, lang: Lang): Percentiles {
  const folder = join(root, 'lib/scoring/corpus/catalogues')
  const firms = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => firmLine.parse(JSON.parse(line)))
    .filter((firm) => firm.lang === lang)
  const catalogue: Catalogue = {
    offers: firms.flatMap(({ offers }) => offers).slice(0, OFFERS),
    never: firms.slice(0, 2).flatMap(({ never }) => never),
  }
  const requests = answersOfWords(root, lang, WORDS)
  const run = (at: number) => matchRequest(requests[at % requests.length] ?? '', catalogue, lang)
  for (let at = 0; at < WARM_UP; at++) run(at)
  return percentilesOf(Array.from({ length: RUNS }, (_, at) => timed(() => run(at))))
}
