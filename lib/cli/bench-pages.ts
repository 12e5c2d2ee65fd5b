import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { OpenApp } from './bench-app'

export interface PageFigures {
  readonly page: string
  readonly files: number
  /** Bytes of JavaScript, as served and compressed. */
  readonly plain: number
  readonly gzip: number
  readonly brotli: number
}

/** Addresses of the scripts that the page's workers loaded. */
async function workerScripts(tab: Page): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const worker of tab.workers()) {
    found.add(worker.url().split('#', 1)[0] ?? '')
    const loaded = await worker.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    for (const name of loaded) found.add(name)
  }
  return found
}

export const figuresOf = (page: string, scripts: readonly Buffer[]): PageFigures => {
  const sum = (size: (script: Buffer) => number) => scripts.reduce((total, one) => total + size(one), 0)
  return {
    page,
    files: scripts.length,
    plain: sum((script) => script.length),
    gzip: sum((script) => gzipSync(script, { level: 9 }).length),
    brotli: sum((script) => brotliCompressSync(script).length),
  }
}

/** The JavaScript that a browser loads for a page on its first visit; what a worker loads stands by itself. */
export async function benchPages(app: OpenApp): Promise<PageFigures[]> {
  const pages = { pipeline: '/pipeline', walk: `/prospects/${app.prospectId}/walk` }
  const figures: PageFigures[] = []
  for (const [page, path] of Object.entries(pages)) {
    const context = await app.signedIn()
    const bodies = new Map<string, Promise<Buffer>>()
    context.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? ''))
        bodies.set(response.url(), response.body())
    })
    const tab = await context.newPage()
    const answer = await tab.goto(`${app.url}${path}`, { waitUntil: 'networkidle' })
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}`)
    const apart = await workerScripts(tab)
    const scripts = await Promise.all(
      [...bodies].map(async ([address, body]) => ({ apart: apart.has(address), body: await body })),
    )
    const of = (worker: boolean) => scripts.filter((one) => one.apart === worker).map(({ body }) => body)
    figures.push(figuresOf(page, of(false)))
    if (apart.size > 0) figures.push(figuresOf(`${page}: worker`, of(true)))
    await context.close()
  }
  return figures
}
