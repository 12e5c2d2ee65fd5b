import { resolve } from 'node:path'
import { LANGS } from '@/lib/scoring/vocabulary'
import { benchPages } from './bench-pages'
import { benchScoring } from './bench-scoring'
import { benchStart } from './bench-start'
import { ensureChromium } from './install-chromium'
import { freePort } from './port'

const root = resolve(import.meta.dirname, '../..')
const say = (line: string) => process.stdout.write(`${line}\n`)
const row = (...cells: (string | number)[]) =>
  say(cells.map((cell, at) => (at ? String(cell).padStart(12) : String(cell).padEnd(22))).join(''))
const kilobytes = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KB`

process.chdir(root)

row('reading', 'words/s', 'p50 ms', 'p95 ms', 'p99 ms')
for (const lang of LANGS) {
  const { wordsPerSecond, p50, p95, p99 } = benchScoring(root, lang)
  const ms = (time: number) => time.toFixed(3)
  row(`60 words, ${lang}`, Math.round(wordsPerSecond), ms(p50), ms(p95), ms(p99))
}

say('')
row('start', 'seconds')
row('second start to ready', (await benchStart(root, await freePort())).toFixed(1))

say('')
const missing = await ensureChromium(root, say)
if (missing) {
  say(missing)
  process.exit(1)
}
row('JavaScript', 'files', 'plain', 'gzip', 'brotli')
for (const { page, files, plain, gzip, brotli } of await benchPages()) {
  row(page, files, kilobytes(plain), kilobytes(gzip), kilobytes(brotli))
}
process.exit(0)
