import type { Page } from '@playwright/test'
import type { Round } from '@/lib/scoring/discovery'
import type { Intent } from '@/lib/scoring/vocabulary'

/** An answer for the worker that reads while somebody types. */
export interface ReadingJob {
  readonly rounds: readonly Round[]
  readonly intent: Intent
}

/** What the worker said of an answer as JSON, and the milliseconds from asking to hearing it. */
export interface TimedReading {
  readonly json: string
  readonly time: number
}

/** Has a second worker of the same script as the page's read answers, one after another. */
export async function readInWorker(page: Page, jobs: readonly ReadingJob[]): Promise<TimedReading[]> {
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'))
  return page.evaluate(
    async ([url, asked]) => {
      const all: object[] = JSON.parse(asked)
      const reader = new Worker(url)
      const out: { json: string; time: number }[] = []
      for (const [id, job] of all.entries()) {
        const began = performance.now()
        const reading = await new Promise((resolve, reject) => {
          reader.onmessage = ({ data }) => resolve(data.reading)
          reader.onerror = () => reject(new Error('the worker failed'))
          reader.postMessage({ id, ...job })
        })
        const time = performance.now() - began
        out.push({ json: JSON.stringify(reading), time })
      }
      reader.terminate()
      return out
    },
    // As JSON, because half a surrogate pair would not come through otherwise.
    [worker.url(), JSON.stringify(jobs)] as const,
  )
}
