import type { Page } from '@playwright/test'
import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import { type ReadingJob, readInWorker, workerAddress } from '@/tests/support/e2e/worker'
import type { OpenApp } from './bench-app'
import { ANSWER_WORDS, LONG_ANSWER_WORDS, type Percentiles, percentilesOf } from './bench-scoring'
import { answersOfWords, typed } from './bench-texts'

/** Readings that are not counted: the tables are fetched and the code compiled by them. */
const WARM_UP = 300
const ANSWERS = 1_500
/** Keys whose frames are counted: twelve seconds of typing. */
const TYPED = 120
/** A quick typist: ten keys a second. */
const KEY_MS = 100
/** Rest between readings as typing leaves it: nothing else is compiled or collected while one reads, and caches cool. */
const REST_MS = 20

export interface Frames {
  readonly drawn: number
  /** Frames that a display of 60 a second would have shown and did not get. */
  readonly dropped: number
}

const jobOf = (text: string): ReadingJob => ({
  intent: 'problem',
  rounds: [{ text, speaker: 'verbatim' }],
})

/** From asking a worker of the page's script to hearing what it makes of an answer: copying, both threads' queues. */
async function timesOf(page: Page, texts: readonly string[]): Promise<Percentiles> {
  const jobs = texts.map(jobOf)
  const readings = await readInWorker(page, [...jobs.slice(0, WARM_UP), ...jobs])
  return percentilesOf(readings.slice(WARM_UP).map(({ time }) => time))
}

/**
 * What of it the reading takes: from the worker's message to its answer, on the worker's own clock.
 * @param rest milliseconds between two readings
 */
async function timesInside(page: Page, texts: readonly string[], rest = 0): Promise<Percentiles> {
  const jobs = texts.map(jobOf)
  const address = await workerAddress(page)
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.evaluate((url) => void Object.assign(window, { timedReader: new Worker(url) }), address),
  ])
  const times = await worker.evaluate(
    async ([asked, rest]) => {
      const out: number[] = []
      for (const [id, job] of (JSON.parse(asked) as object[]).entries()) {
        const read = new Promise((resolve) => {
          Object.assign(self, { postMessage: resolve })
        })
        const began = performance.now()
        self.dispatchEvent(new MessageEvent('message', { data: { id, ...job } }))
        await read
        out.push(performance.now() - began)
        if (rest > 0) await new Promise((done) => setTimeout(done, rest))
      }
      return out
    },
    [JSON.stringify([...jobs.slice(0, WARM_UP), ...jobs]), rest] as const,
  )
  await page.evaluate(() => (window as unknown as { timedReader: Worker }).timedReader.terminate())
  return percentilesOf(times.slice(WARM_UP))
}

/** The first answer of 300 words. */
const longAnswer = (root: string, lang: Lang): string =>
  answersOfWords(root, lang, LONG_ANSWER_WORDS)[0] ?? ''

/** Counts frames while `act` goes on. */
async function framesDuring(page: Page, act: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { frameTimes: times })
    // No function here has a name: the page knows nothing of what the loader does to keep names.
    void (async () => {
      for (;;) times.push(await new Promise<number>((drawn) => requestAnimationFrame(drawn)))
    })()
  })
  await act()
  return page.evaluate(() => {
    const times = (window as unknown as { frameTimes: number[] }).frameTimes
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time))
    const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1_000 / 60)) - 1), 0)
    return { drawn: times.length, dropped }
  })
}

/** The scorer where it is used: in the worker of the walk, in Chromium, and what typing does to the frames. */
export async function benchBrowser(app: OpenApp, root: string) {
  const context = await app.signedIn()
  const page = await context.newPage()
  await page.goto(`${app.url}/prospects/${app.prospectId}/walk`, { waitUntil: 'networkidle' })
  const rows: { name: string; times: Percentiles }[] = []
  for (const lang of LANGS) {
    const answers = answersOfWords(root, lang, ANSWER_WORDS)
    const many = Array.from({ length: ANSWERS }, (_, at) => answers[at % answers.length] ?? '')
    const keys = typed(longAnswer(root, lang))
    rows.push(
      { name: `60 words, ${lang}`, times: await timesInside(page, many) },
      { name: '- with rests', times: await timesInside(page, many, REST_MS) },
      { name: '- asked and heard', times: await timesOf(page, many) },
      { name: `key in 300 words, ${lang}`, times: await timesInside(page, keys) },
      { name: '- asked and heard', times: await timesOf(page, keys) },
    )
  }
  const editor = page.getByRole('textbox').first()
  const text = longAnswer(root, 'en')
  await editor.fill(text.slice(0, -TYPED))
  await editor.press('End')
  const idle = await framesDuring(page, () => page.waitForTimeout(TYPED * KEY_MS))
  const typing = await framesDuring(page, () => page.keyboard.type(text.slice(-TYPED), { delay: KEY_MS }))
  await context.close()
  return { rows, idle, typing }
}
