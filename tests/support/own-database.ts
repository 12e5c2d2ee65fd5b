import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { database } from '@/lib/platform/database'
import { TEMPLATE } from './database-server'

const name = `touchstone_${randomBytes(6).toString('hex')}`
const serverUrl = inject('serverUrl')

const onServer = async (sql: string) => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    // Two clones of one template at the same time are refused by PostgreSQL.
    await client.query('SELECT pg_advisory_lock(7246002)')
    await client.query(sql)
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  process.env.DATABASE_URL = url.href
  process.env.DATABASE_POOL = '3'
  process.env.AUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.LOG_LEVEL = 'silent'
})

afterAll(async () => {
  await database().$disconnect()
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
})
