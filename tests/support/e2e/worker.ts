import type { Page } from '@playwright/test'
import type { Round } from '@/lib/scoring/discovery'
import type { Intent, Lang } from '@/lib/scoring/vocabulary'

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
  const address = await workerAddress(page)
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
    [address, JSON.stringify(jobs)] as const,
  )
}

/** A few words in each language, none of them borrowed from the other. */
const FIRST_WORDS: Readonly<Record<Lang, string>> = {
  en: 'On Monday Ruth counts the crates.',
  ru: 'В понедельник Руфь пересчитает ящики.',
}

/** Address of the script of the page's worker. */
export async function workerAddress(page: Page): Promise<string> {
  return (page.workers()[0] ?? (await page.waitForEvent('worker'))).url()
}

/** A worker that has read its first text. */
export interface StartedWorker {
  /** Milliseconds from making it to hearing its first reading. */
  readonly time: number
  /** What of them is left once the last file has arrived. */
  readonly afterLoading: number
  /** From asking for the reading to hearing it. */
  readonly reading: number
  /** Addresses of all that it has loaded, its own script included. */
  readonly scripts: readonly string[]
}

/**
 * Starts a worker of this script, has it read a few words, and ends it.
 * @param open milliseconds in which it is there and nobody types
 */
export async function startWorker(page: Page, address: string, lang: Lang, open = 0): Promise<StartedWorker> {
  const known = new Set(page.workers())
  const job: ReadingJob = { intent: 'problem', rounds: [{ text: FIRST_WORDS[lang], speaker: 'verbatim' }] }
  const { began, asked, heard } = await page.evaluate(
    async ([url, job, expect, open]) => {
      const began = performance.now()
      const reader = new Worker(url)
      Object.assign(window, { startedReader: reader })
      reader.postMessage({ expect })
      if (open > 0) await new Promise((done) => setTimeout(done, open))
      const asked = performance.now()
      await new Promise((resolve, reject) => {
        reader.onmessage = ({ data }) =>
          data.reading ? resolve(data) : reject(new Error('nothing was read'))
        reader.onerror = () => reject(new Error('the worker failed'))
        reader.postMessage({ id: 0, ...JSON.parse(job) })
      })
      const [from, heard] = [performance.timeOrigin, performance.now()]
      return { began: from + began, asked: from + asked, heard: from + heard }
    },
    [address, JSON.stringify(job), lang, open] as const,
  )
  const started = page.workers().find((worker) => !known.has(worker))
  if (!started) throw new Error('no worker was started')
  const { names, loaded } = await started.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const last = Math.max(...files.map(({ responseEnd }) => responseEnd))
    return { names: files.map(({ name }) => name), loaded: performance.timeOrigin + last }
  })
  await page.evaluate(() => (window as unknown as { startedReader: Worker }).startedReader.terminate())
  const [script = address] = address.split('#', 1)
  return {
    time: heard - began,
    afterLoading: heard - loaded,
    reading: heard - asked,
    scripts: [...new Set([script, ...names])],
  }
}
