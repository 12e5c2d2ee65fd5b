import pg from 'pg'
import { MigrationError, migrate } from '@/prisma/migrate'

export interface PreparedDatabase {
  readonly url: string
  /** Stops what was started here; a database given by DATABASE_URL is left alone. */
  readonly stop: () => Promise<void>
}

const CONNECT_TIMEOUT_MS = 10_000

/** Two first starts at the same time: the second finds what the first created. */
const CREATION_LOCK = 7_246_003

/** Starts or reaches the database and applies what is missing of the migrations. */
export async function prepareDatabase(given: {
  url: string | undefined
  dataDir: string
  say: (line: string) => void
  name?: string
}): Promise<PreparedDatabase> {
  if (given.url) {
    await reach(given.url)
    await report(given.url, given.say)
    return { url: given.url, stop: async () => {} }
  }
  const { startServer } = await import('@/prisma/server')
  const server = await startServer(given.dataDir)
  const name = given.name ?? 'touchstone'
  try {
    await createDatabase(server.url, name)
    await report(server.database(name), given.say)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { url: server.database(name), stop: server.stop }
}

async function report(url: string, say: (line: string) => void): Promise<void> {
  const applied = await migrate(url)
  if (applied.length)
    say(`Database prepared (${applied.length} migration${applied.length === 1 ? '' : 's'} applied).`)
}

/** @throws MigrationError when nothing answers there */
export async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  try {
    await client.connect()
  } catch (error) {
    const reason =
      error instanceof Error
        ? error.message || ('code' in error ? String(error.code) : error.name)
        : String(error)
    const { host, pathname } = new URL(url)
    throw new MigrationError(`The database at ${host}${pathname} (DATABASE_URL) does not answer: ${reason}`)
  } finally {
    await client.end().catch(() => {})
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [CREATION_LOCK])
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
