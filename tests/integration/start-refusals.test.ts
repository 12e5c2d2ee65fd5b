import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '@/lib/cli/port'
import { launch } from '../support/program'

let folder: string
let dataDir: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
  dataDir = join(folder, 'data')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const listen = async (port: number, host?: string): Promise<Server> => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(port, host, done))
  return server
}

it('names all bad variables at once, and never their values', async () => {
  const start = launch({
    PORT: '70000',
    AUTH_SECRET: 'tiny-secret',
    LOG_LEVEL: 'loud',
    TRUST_PROXY: 'perhaps',
    DATABASE_URL: 'mysql://somebody:hunter2@localhost/x',
    DATA_DIR: dataDir,
  })
  expect(await start.ended).toBe(1)
  for (const name of ['PORT', 'AUTH_SECRET', 'LOG_LEVEL', 'TRUST_PROXY', 'DATABASE_URL']) {
    expect(start.output()).toContain(`  ${name}: `)
  }
  expect(start.output()).not.toMatch(/tiny-secret|hunter2|70000|perhaps/)
  expect(start.output()).not.toMatch(/\n\s+at /)
  expect(existsSync(dataDir)).toBe(false)
})

it('explains an option it does not know', async () => {
  const start = launch({ DATA_DIR: dataDir }, { args: ['--dmeo'] })
  expect(await start.ended).toBe(1)
  expect(start.output()).toMatch(/--dmeo[\s\S]*Usage: npm start/)
})

it.each([undefined, '127.0.0.1'])(
  'says that the port is in use (listening on %s), and does nothing else',
  async (host) => {
    const port = await freePort()
    const holder = await listen(port, host)
    const start = launch({ PORT: String(port), DATA_DIR: dataDir })
    expect(await start.ended).toBe(1)
    expect(start.output()).toContain(`Port ${port} is in use`)
    expect(existsSync(dataDir)).toBe(false)
    holder.close()
  },
)

it('says that the database does not answer, without its password', async () => {
  const port = await freePort()
  const start = launch({
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    DATABASE_URL: `postgresql://somebody:hunter2@127.0.0.1:${port}/touchstone`,
  })
  expect(await start.ended).toBe(1)
  expect(start.output()).toContain(`127.0.0.1:${port}/touchstone`)
  expect(start.output()).toContain('does not answer')
  expect(start.output()).not.toContain('hunter2')
})

it('passes on why a database refuses', async () => {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.password = 'not-the-password'
  const start = launch({ PORT: String(await freePort()), DATA_DIR: dataDir, DATABASE_URL: url.href })
  expect(await start.ended).toBe(1)
  expect(start.output()).toContain('password authentication failed')
  expect(start.output()).not.toContain('not-the-password')
})

it('refuses a database that is newer than the program', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ('later', 'x', '29991231000000_of_a_later_program', now(), 1)`,
  )
  const start = launch({
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.DATABASE_URL ?? '',
  })
  expect(await start.ended).toBe(1)
  expect(start.output()).toMatch(/newer than this program.*29991231000000_of_a_later_program/)
  await client.query(`DELETE FROM _prisma_migrations WHERE id = 'later'`)
  await client.end()
})
