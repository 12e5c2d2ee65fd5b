import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach } from 'vitest'

export const root = resolve(import.meta.dirname, '../..')

export interface Launched {
  readonly child: ChildProcess
  readonly pid: number
  /** Everything it has printed so far. */
  readonly output: () => string
  readonly ended: Promise<number>
  /** Waits for the line that says it is ready; throws with the output when it ends instead. */
  readonly ready: () => Promise<void>
}

const launched = new Set<Launched>()

/** Runs the real command, as `npm start` does, in a process group of its own; what is left of it ends with the test. */
export function launch(
  env: Record<string, string>,
  given: { folder?: string; args?: string[]; uid?: number } = {},
): Launched {
  const { folder = root, args = [], uid } = given
  const child = spawn(process.execPath, ['lib/cli/start.mjs', ...args], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_POOL: '3', LOG_LEVEL: 'warn', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const { pid } = child
  if (pid === undefined) throw new Error('the program was not started')
  let text = ''
  let wake = () => {}
  const read = (chunk: Buffer) => {
    text += chunk
    wake()
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const ended = new Promise<number>((done) => child.on('close', (code) => done(code ?? -1)))
  const one: Launched = {
    child,
    pid,
    output: () => text,
    ended,
    ready: () =>
      new Promise((done, reject) => {
        wake = () => text.includes('Touchstone is ready') && done()
        wake()
        void ended.then(() => reject(new Error(`it ended:\n${text}`)))
      }),
  }
  launched.add(one)
  void ended.then(() => launched.delete(one))
  return one
}

afterEach(async () => {
  for (const { child, ended } of launched) {
    child.kill('SIGTERM')
    await ended
  }
})

const COPIED = [
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  '.next',
  'package.json',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** The built program in a folder of its own that everybody may read, with the times of its files. */
export function copyProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  chmodSync(folder, 0o755)
  const copy = (...args: string[]) => execFileSync('cp', args, { cwd: root, stdio: 'ignore' })
  copy('-a', ...COPIED.filter((name) => existsSync(join(root, name))), folder)
  try {
    copy('-al', 'node_modules', folder)
  } catch {
    // On another disk, or a `cp` that makes no links.
    execFileSync('rm', ['-rf', join(folder, 'node_modules')])
    copy('-a', 'node_modules', folder)
  }
  return folder
}

export interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** All processes of the machine that run; one that has ended may be listed until its parent asks for its status. */
export function processes(): Process[] {
  const columns = 'pid=,ppid=,stat=,args='
  const lines = execFileSync('ps', ['-A', '-ww', '-o', columns], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return command === undefined || state?.startsWith('Z')
      ? []
      : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

/** A process and all that it started. */
export function familyOf(pid: number): Process[] {
  const all = processes()
  const found = all.filter((one) => one.pid === pid)
  for (const one of found) found.push(...all.filter(({ parent }) => parent === one.pid))
  return found
}

/** The embedded PostgreSQL whose data lies below `folder`. */
export const serverBelow = (folder: string): Process | undefined =>
  processes().find(({ command }) => /bin\/postgres/.test(command) && command.includes(folder))

export const isAlive = (pid: number): boolean => processes().some((one) => one.pid === pid)

/** Kills what was found; process number 0 would be our own group. */
export function killHard(...found: (Process | undefined)[]): void {
  for (const one of found) {
    if (!one) throw new Error('the process to kill was not found')
    process.kill(one.pid, 'SIGKILL')
  }
}

/** Waits until `check` holds. */
export async function eventually(check: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const until = Date.now() + 60_000; !(await check()); ) {
    if (Date.now() > until) throw new Error(`waited in vain: ${what}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

export async function health(port: number): Promise<unknown> {
  const response = await fetch(`http://localhost:${port}/api/health/ready`)
  return response.json()
}
