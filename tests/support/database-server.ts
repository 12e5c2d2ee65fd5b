import { resolve } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/prisma/migrate'
import { startServer } from '@/prisma/server'

export const TEMPLATE = 'touchstone_template'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the maintenance database of the test server. */
    serverUrl: string
  }
}

/** One real PostgreSQL for the run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer(resolve('.data/test'))
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'touchstone%'`,
  )
  for (const { datname } of rows)
    await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${TEMPLATE}`)
  await migrate(server.database(TEMPLATE))
  await client.end()
  project.provide('serverUrl', server.url)
  return server.stop
}
