import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { MigrationError, migrate } from '@/prisma/migrate'
import { migrationNames, openSchemaEngine, sqlOfNextMigration } from '@/prisma/schema-engine'

const name = `touchstone_${randomBytes(6).toString('hex')}`
const url = new URL(inject('serverUrl'))
const server = new pg.Client({ connectionString: url.href })
url.pathname = `/${name}`

beforeAll(async () => {
  await server.connect()
  await server.query(`CREATE DATABASE ${name}`)
})
afterAll(async () => {
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await server.end()
})

it('lead from nothing to prisma/schema, with nothing left over', async () => {
  const { engine, close } = await openSchemaEngine(url.href)
  const sql = await sqlOfNextMigration(engine).finally(close)
  expect(sql.trim()).toBe('-- This is an empty migration.')
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await server.query(`CREATE DATABASE ${name}`)
})

it('are applied once, also by two programs that start at the same time', async () => {
  const applied = await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href)])
  expect(applied.flat().sort()).toEqual(migrationNames())
  expect(await migrate(url.href)).toEqual([])
})

it('refuse a database that a newer program made', async () => {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ('later', 'x', '29991231000000_later', now(), 1)`,
  )
  await expect(migrate(url.href)).rejects.toThrow(MigrationError)
  await client.query(`DELETE FROM _prisma_migrations WHERE id = 'later'`)
  await client.end()
})

it('go on after one that was killed half-way: it left a mark and nothing else', async () => {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, applied_steps_count) VALUES ('killed', 'x', $1, 0)`,
    [migrationNames().at(-1)],
  )
  expect(await migrate(url.href)).toEqual([])
  const { rows } = await client.query(
    `SELECT rolled_back_at IS NOT NULL AS back FROM _prisma_migrations WHERE id = 'killed'`,
  )
  expect(rows).toEqual([{ back: true }])
  await client.end()
})
