import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { enter } from '@/prisma/processes.mjs'
import { servingFolder } from './build'

/** The server ended though nobody asked it to. */
export class ServeError extends Error {}

/** A server with a request that never ends is not waited for. */
const STOP_MS = 5_000

/** Says that this build is in use; an account that may only read the folder could not rebuild it either. */
function enterServing(root: string): () => void {
  try {
    return enter(servingFolder(root))
  } catch {
    return () => {}
  }
}

/**
 * Runs Next's server until `signal` is aborted, then waits for its end.
 * @param onReady called once when it serves
 * @throws ServeError when it ends by itself
 */
export async function serve(given: {
  root: string
  dev: boolean
  host: string
  port: number
  signal: AbortSignal
  onReady: () => void
}): Promise<void> {
  const { root, dev, host, port, signal, onReady } = given
  const leave = dev ? () => {} : enterServing(root)
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(resolve(root, 'lib/cli/end-with-parent.mjs')).href,
      resolve(root, 'node_modules/next/dist/bin/next'),
      dev ? 'dev' : 'start',
      '-H',
      host,
      '-p',
      String(port),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: dev ? 'development' : 'production' },
    },
  )
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    child.kill('SIGTERM')
    timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })

  let before = ''
  let ready = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (ready) return void process.stdout.write(chunk)
    before += chunk
    if (!before.includes('Ready in')) return
    ready = true
    onReady()
  })
  try {
    const ended = await new Promise<string>((done, reject) => {
      child.on('error', reject)
      child.on('exit', (code, by) => done(by ?? `status ${code}`))
    })
    // Ctrl+C reaches the server and us at the same time; ours may be handled later.
    await new Promise((done) => setTimeout(done, 100))
    if (!signal.aborted) throw new ServeError(`${ready ? '' : before}The server ended by itself (${ended}).`)
  } finally {
    clearTimeout(timer)
    leave()
  }
}
