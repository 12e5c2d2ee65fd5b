import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { setInterval } from 'node:timers'
import { corpusAnswers } from './corpus-answers'

const ANSWERS = 100_000
const LOOK_MS = 200

/** Megabytes of memory that a process holds; 0 where the system does not tell. */
function megabytesOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024)
  } catch {
    return 0
  }
}

async function write(file: string): Promise<void> {
  const corpus = corpusAnswers()
  const stream = createWriteStream(file)
  for (let at = 0; at < ANSWERS; at++) {
    const { lang, intent, answer } = corpus[at % corpus.length] ?? {}
    stream.write(`${JSON.stringify({ id: String(at), lang, intent, answer })}\n`)
  }
  stream.end()
  await finished(stream)
}

export interface ManyFigures {
  readonly answers: number
  readonly seconds: number
  /** Megabytes of memory while the second quarter begins, while the last answers come, and at most. */
  readonly atQuarter: number
  readonly atEnd: number
  readonly most: number
}

/** How much memory was held when this share of the answers had come. */
interface Look {
  readonly share: number
  readonly megabytes: number
}

const mean = (looks: readonly Look[]): number =>
  Math.round(looks.reduce((sum, { megabytes }) => sum + megabytes, 0) / looks.length)

function countLines(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) lines++
  return lines
}

/** How long the command takes to score a file of many answers over all cores, and how its memory grows meanwhile. */
export async function benchMany(root: string): Promise<ManyFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'))
  try {
    const file = join(folder, 'answers.jsonl')
    await write(file)
    const began = performance.now()
    const loader = import.meta.resolve('tsx')
    const child = spawn(
      process.execPath,
      ['--import', loader, join(root, 'lib/cli/score.ts'), 'answers', file],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let scored = 0
    child.stdout.on('data', (chunk: Buffer) => {
      scored += countLines(chunk)
    })
    const looks: Look[] = []
    const looking = setInterval(() => {
      const megabytes = megabytesOf(child.pid ?? 0)
      if (megabytes > 0) looks.push({ share: scored / ANSWERS, megabytes })
    }, LOOK_MS)
    const code = await new Promise((done) => child.on('close', done))
    clearInterval(looking)
    if (code !== 0) throw new Error(`the command ended with ${code}`)
    return {
      answers: scored,
      seconds: (performance.now() - began) / 1_000,
      atQuarter: mean(looks.filter(({ share }) => share >= 0.25 && share < 0.35)),
      atEnd: mean(looks.filter(({ share }) => share >= 0.9)),
      most: Math.max(...looks.map(({ megabytes }) => megabytes)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
