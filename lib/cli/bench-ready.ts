import type { Page } from '@playwright/test'
import type { Lang } from '@/lib/scoring/vocabulary'
import { startWorker, workerAddress } from '@/tests/support/e2e/worker'
import type { OpenApp } from './bench-app'
import { figuresOf, type PageFigures } from './bench-pages'

const RUNS = 9
/** How long a walk is open before somebody types. */
const OPEN_MS = 2_000

/** Milliseconds from the start of a worker to its first reading. */
export interface Ready {
  /** Nothing was loaded before, as on a first visit: the middle of some runs, and the slowest. */
  readonly first: number
  readonly slowest: number
  /** What of `first` is left once the last file has arrived. */
  readonly afterLoading: number
  /** The browser has kept the files of the visit before. */
  readonly again: number
  /** From the first key to its reading, where the walk has been open for a while. */
  readonly firstKey: number
  readonly figures: PageFigures
}

const middleOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const bodiesOf = (page: Page, scripts: readonly string[]): Promise<Buffer[]> =>
  Promise.all(scripts.map(async (address) => (await page.context().request.get(address)).body()))

/** The scorer with one language's tables, from nothing to the first reading, in a worker of Chromium. */
export async function benchReady(app: OpenApp, lang: Lang): Promise<Ready> {
  const walk = await app.signedIn()
  const page = await walk.newPage()
  await page.goto(`${app.url}/prospects/${app.prospectId}/walk`, { waitUntil: 'networkidle' })
  const address = await workerAddress(page)
  const { scripts } = await startWorker(page, address, lang)
  const figures = figuresOf(`scorer and ${lang}`, await bodiesOf(page, scripts))
  await walk.close()
  const first: number[] = []
  const again: number[] = []
  const afterLoading: number[] = []
  const firstKey: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const context = await app.signedIn()
    // A page without a worker of its own: nothing that the worker needs is there yet.
    const tab = await context.newPage()
    await tab.goto(`${app.url}/pipeline`, { waitUntil: 'networkidle' })
    const visit = await startWorker(tab, address, lang)
    first.push(visit.time)
    afterLoading.push(visit.afterLoading)
    again.push((await startWorker(tab, address, lang)).time)
    firstKey.push((await startWorker(tab, address, lang, OPEN_MS)).reading)
    await context.close()
  }
  return {
    first: middleOf(first),
    slowest: Math.max(...first),
    afterLoading: middleOf(afterLoading),
    again: middleOf(again),
    firstKey: middleOf(firstKey),
    figures,
  }
}
