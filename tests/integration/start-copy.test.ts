import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '@/lib/cli/build'
import { freePort } from '@/lib/cli/port'
import { copyProgram, health, launch, root, serverBelow } from '../support/program'

/** The account `nobody`, which has no rights at all. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

let folder: string
let place: string | undefined

beforeAll(async () => {
  await buildIfStale(root, () => {})
  folder = copyProgram()
}, 600_000)
afterAll(() => {
  for (const path of [folder, place]) if (path) rmSync(path, { recursive: true, force: true })
})

describe.sequential('a start in a folder of its own', { timeout: 120_000 }, () => {
  it('runs as a user who may only read the program', async () => {
    const dataDir = join(folder, 'data-of-nobody')
    mkdirSync(dataDir)
    if (isRoot) chownSync(dataDir, NOBODY, NOBODY)
    const port = await freePort()
    const one = launch(
      { PORT: String(port), DATA_DIR: dataDir },
      { folder, ...(isRoot ? { uid: NOBODY } : {}) },
    )
    await one.ready()
    expect(await health(port)).toMatchObject({ status: 'ready' })
    one.child.kill('SIGTERM')
    expect(await one.ended).toBe(0)
    expect(serverBelow(dataDir)).toBeUndefined()
  })

  it('says which folder belongs to somebody else', async () => {
    const dataDir = join(folder, 'data-of-somebody-else')
    mkdirSync(dataDir, { mode: 0o555 })
    const start = launch(
      { PORT: String(await freePort()), DATA_DIR: dataDir },
      { folder, ...(isRoot ? { uid: NOBODY } : {}) },
    )
    expect(await start.ended).toBe(1)
    expect(start.output()).toMatch(/data-of-somebody-else.*DATA_DIR/)
    expect(start.output()).not.toMatch(/\n\s+at /)
  })

  it('keeps its data below a folder that nobody else may enter, as root too, and finds it after a move', async () => {
    // mkdtemp makes folders that are private to their owner.
    const parent = mkdtempSync(join(tmpdir(), 'touchstone-'))
    let dataDir = join(parent, 'data')
    const run = async () => {
      const port = await freePort()
      const one = launch({ PORT: String(port), DATA_DIR: dataDir }, { folder })
      await one.ready()
      const record = join(dataDir, 'postgres-place')
      if (existsSync(record)) place = readFileSync(record, 'utf8').trim()
      expect(await health(port)).toMatchObject({ status: 'ready' })
      expect(serverBelow(place ?? dataDir)).toBeDefined()
      one.child.kill('SIGTERM')
      expect(await one.ended).toBe(0)
      expect(serverBelow(place ?? dataDir)).toBeUndefined()
      return one.output()
    }
    expect(await run()).toContain('migrations applied')
    const moved = join(parent, 'moved')
    renameSync(dataDir, moved)
    dataDir = moved
    expect(await run()).not.toContain('applied')
    rmSync(parent, { recursive: true, force: true })
  })

  it('ends with the reason when a migration fails, leaves nothing of it, and goes on once it is mended', async () => {
    const migration = join(folder, 'prisma/migrations/29990101000000_half_done')
    const sql = (text: string) => {
      mkdirSync(migration, { recursive: true })
      writeFileSync(join(migration, 'migration.sql'), text)
    }
    const run = async () => {
      const start = launch(
        { DATABASE_URL: process.env.DATABASE_URL ?? '', DATA_DIR: join(folder, 'data') },
        { folder, args: ['--remove-demo'] },
      )
      return { status: await start.ended, output: start.output() }
    }
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    const tables = async () =>
      (await client.query(`SELECT 1 FROM pg_tables WHERE tablename = 'half_done'`)).rowCount

    sql('CREATE TABLE half_done (id int);\nSELECT 1 / 0;\n')
    const failed = await run()
    expect(failed.status).toBe(1)
    expect(failed.output).toMatch(/29990101000000_half_done/)
    expect(failed.output).toMatch(/division by zero/)
    expect(failed.output).not.toMatch(/\n\s+at /)
    expect(await tables()).toBe(0)
    expect((await run()).status, 'the second attempt fails the same way').toBe(1)

    sql('CREATE TABLE half_done (id int);\n')
    const mended = await run()
    expect(mended.output).toContain('1 migration applied')
    expect(mended.status).toBe(0)
    expect(await tables()).toBe(1)
    await client.end()
  })
})
