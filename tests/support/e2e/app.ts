import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import pg from 'pg'
import { freePort } from '@/lib/cli/port'

const root = resolve(import.meta.dirname, '../../..')

export const SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'

export interface RunningApp {
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * Starts the program as `npm start` does, on a database that exists, and waits until it says that it is ready.
 * @param further environment of this app alone
 */
export async function startApp(
  databaseUrl: string,
  further: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: '4',
      AUTH_SECRET: SECRET,
      DATA_DIR: '.data/e2e',
      LOG_LEVEL: 'warn',
      APP_URL: '',
      PORT: String(port),
      ...further,
    },
  })
  let output = ''
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  await new Promise<void>((done, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      if (output.includes('Touchstone is ready')) done()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => reject(new Error(`the app ended:\n${output}`)))
  })
  child.stderr.pipe(process.stderr)
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Creates an empty database; those of runs that are gone are removed first. */
export async function freshDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname LIKE 'e2e\\_%'
        AND NOT EXISTS (SELECT FROM pg_stat_activity WHERE pg_stat_activity.datname = pg_database.datname)`,
    )
    for (const { datname } of rows) {
      if (datname.startsWith(`e2e_${process.pid}_`)) continue
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)}`)
    }
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
