import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Something about the machine that the person can mend; its message says how. */
export class ServerError extends Error {}

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

/** The account that may run PostgreSQL: it refuses root. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const NAME = 'postgres'

function accountNamed(name: string): Account | undefined {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

/**
 * The account to run PostgreSQL as; undefined for the person's own. As root: whoever owns the data already, else
 * the account `postgres`, which is made when it is missing.
 */
function accountFor(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(data)) {
    const { uid, gid } = statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  const existing = accountNamed(NAME)
  if (existing) return existing
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', NAME], { stdio: 'ignore' })
  } catch {
    // Said below.
  }
  const made = accountNamed(NAME)
  if (made) return made
  throw new ServerError(
    `PostgreSQL does not run as root, and the account "${NAME}" could not be made for it. Start Touchstone as another user, or set DATABASE_URL to a PostgreSQL server.`,
  )
}

/** Whether everybody may walk through all folders above `path`. */
function reachable(path: string): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

export interface Place {
  readonly data: string
  readonly binaries: Binaries
  readonly account: Account | undefined
}

const ELSEWHERE = '/var/lib/touchstone'

/**
 * A folder outside `folder`, written down inside it, so that the data is found again after a move. A copy of
 * `folder` gets a place of its own: two clusters never share one.
 */
function placeElsewhere(folder: string): string {
  const record = join(folder, 'postgres-place')
  const ownerOf = (place: string) => join(place, 'belongs-to')
  if (existsSync(record)) {
    const place = readFileSync(record, 'utf8').trim()
    const owner = existsSync(ownerOf(place)) ? readFileSync(ownerOf(place), 'utf8') : ''
    if (owner === folder) return place
    if (owner && !existsSync(owner)) {
      writeFileSync(ownerOf(place), folder)
      return place
    }
  }
  const name = createHash('sha256').update(`${folder} ${Date.now()}`).digest('hex').slice(0, 12)
  const place = join(ELSEWHERE, name)
  mkdirSync(place, { recursive: true })
  writeFileSync(ownerOf(place), folder)
  writeFileSync(record, `${place}\n`)
  return place
}

/** Where data and binaries are. As root in a private folder (`/root`), the server's account can read neither: then elsewhere. */
export function placeFor(folder: string, binaries: Binaries): Place {
  const here = join(folder, 'postgres')
  const account = accountFor(here)
  if (!account || (reachable(here) && reachable(binaries.postgres))) {
    return { data: here, binaries, account }
  }
  const place = placeElsewhere(folder)
  const native = dirname(dirname(binaries.postgres))
  const copy = join(place, 'native')
  const stamp = join(place, 'native-of')
  const current = `${native} ${statSync(binaries.postgres).mtimeMs}`
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
    rmSync(copy, { recursive: true, force: true })
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    writeFileSync(stamp, current)
  }
  return {
    data: join(place, 'postgres'),
    binaries: { postgres: join(copy, 'bin', 'postgres'), initdb: join(copy, 'bin', 'initdb') },
    account: accountFor(join(place, 'postgres')),
  }
}
