import { resolve } from 'node:path'
import { LANGS } from '@/lib/scoring/vocabulary'
import { openApp } from './bench-app'
import { benchBrowser } from './bench-browser'
import { benchGrowth, LENGTHS } from './bench-growth'
import { benchMany } from './bench-many'
import { benchMatch } from './bench-match'
import { benchPages } from './bench-pages'
import { benchReady } from './bench-ready'
import { benchAnswer, benchBulk, benchKeystroke, benchOthers, type Percentiles } from './bench-scoring'
import { benchStart } from './bench-start'
import { ensureChromium } from './install-chromium'
import { freePort } from './port'

const root = resolve(import.meta.dirname, '../..')
const say = (line: string) => process.stdout.write(`${line}\n`)
const row = (...cells: (string | number)[]) =>
  say(cells.map((cell, at) => (at ? String(cell).padStart(12) : String(cell).padEnd(22))).join(''))
const kilobytes = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KB`

process.chdir(root)

// First of all, as on a server of its own: what the packages beside the scorer leave on the heap would be read through.
const percentiles = (name: string, { p50, p95, p99 }: Percentiles) =>
  row(name, p50.toFixed(3), p95.toFixed(3), p99.toFixed(3))
row('scoring one answer', 'p50 ms', 'p95 ms', 'p99 ms')
for (const lang of LANGS) percentiles(`60 words, ${lang}`, benchAnswer(root, lang))
for (const lang of LANGS) {
  const { ranking, whole } = benchMatch(root, lang)
  percentiles(`200 offers ranked, ${lang}`, ranking)
  percentiles(`clause by clause, ${lang}`, whole)
}
for (const lang of LANGS) percentiles(`key in 300 words, ${lang}`, benchKeystroke(root, lang))

say('')
row('words/s', 'as printed', 'as shown')
for (const lang of LANGS) {
  const { graded, read } = benchBulk(lang)
  row(`in bulk, ${lang}`, Math.round(graded), Math.round(read))
}

say('')
row('reading English', 'words/s', 'scorer: times')
for (const { name, rate, times } of await benchOthers()) row(name, Math.round(rate), times.toFixed(1))

say('')
row('npm run score', 'seconds', 'answers/s', 'MB at 1/4', 'MB at end', 'MB at most')
const many = await benchMany(root)
const rate = Math.round(many.answers / many.seconds)
row('100,000 answers', many.seconds.toFixed(1), rate, many.atQuarter, many.atEnd, many.most)

say('')
row('ms by characters', ...LENGTHS, 'slope')
for (const { text, times, slope } of benchGrowth(root))
  row(text, ...times.map((time) => time.toFixed(3)), slope.toFixed(2))

say('')
row('start', 'seconds')
row('second start to ready', (await benchStart(root, await freePort())).toFixed(1))

say('')
const missing = await ensureChromium(root, say)
if (missing) {
  say(missing)
  process.exit(1)
}
const app = await openApp()
const browser = await benchBrowser(app, root)
row('in Chromium', 'p50 ms', 'p95 ms', 'p99 ms')
for (const { name, times } of browser.rows) percentiles(name, times)
row('frames while typing', 'drawn', 'dropped', 'idle: dropped')
row('key in 300 words', browser.typing.drawn, browser.typing.dropped, browser.idle.dropped)

say('')
row('ready in a worker, ms', 'first visit', 'slowest', 'of it loaded', 'next visit', 'first key')
const figures = await benchPages(app)
for (const lang of LANGS) {
  const ready = await benchReady(app, lang)
  row(
    `scorer and ${lang}`,
    ...[ready.first, ready.slowest, ready.afterLoading, ready.again, ready.firstKey].map((time) =>
      time.toFixed(0),
    ),
  )
  figures.push(ready.figures)
}
await app.close()

say('')
row('JavaScript', 'files', 'plain', 'gzip', 'brotli')
for (const { page, files, plain, gzip, brotli } of figures) {
  row(page, files, kilobytes(plain), kilobytes(gzip), kilobytes(brotli))
}
process.exit(0)
