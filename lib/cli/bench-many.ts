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

/** How long the command takes to score a file of many answers over all cores, and how much memory it holds at most. */
export async function benchMany(
  root: string,
): Promise<{ answers: number; seconds: number; megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'))
  try {
    const file = join(folder, 'answers.jsonl')
    await write(file)
    const began = performance.now()
    const loader = import.meta.resolve('tsx')
    const child = spawn(
      process.execPath,
      ['--import', loader, join(root, 'lib/cli/score.ts'), 'answers', file],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    let megabytes = 0
    const looking = setInterval(() => {
      megabytes = Math.max(megabytes, megabytesOf(child.pid ?? 0))
    }, LOOK_MS)
    const code = await new Promise((done) => child.on('exit', done))
    clearInterval(looking)
    if (code !== 0) throw new Error(`the command ended with ${code}`)
    return { answers: ANSWERS, seconds: (performance.now() - began) / 1_000, megabytes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
