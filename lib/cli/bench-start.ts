import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Seconds from the command to the line that says it is ready.
 * @param port one that is free
 */
async function startOnce(root: string, port: number): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'lib/cli/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: '.data/bench', PORT: String(port), LOG_LEVEL: 'warn' },
  })
  let output = ''
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  const ready = new Promise<number>((done) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk
      if (output.includes('Touchstone is ready')) done((performance.now() - began) / 1_000)
    })
  })
  const seconds = await Promise.race([ready, ended.then(() => Number.NaN)])
  if (Number.isNaN(seconds)) throw new Error(`the program ended:\n${output}`)
  child.kill('SIGTERM')
  await ended
  return seconds
}

/** The first start may build and create the database; the ones after it, of which the middle one counts, do not. */
export async function benchStart(root: string, port: number): Promise<number> {
  await startOnce(root, port)
  const times: number[] = []
  for (let run = 0; run < 3; run++) {
    await wait(200)
    times.push(await startOnce(root, port))
  }
  return times.sort((a, b) => a - b)[1] ?? 0
}
