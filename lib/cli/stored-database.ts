import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type PreparedDatabase, reach } from './prepare-database'

/** The stored database cannot be read as it is; the message says why and what helps. */
export class StoredError extends Error {}

/** What PostgreSQL says where a database, a table or a column is missing. */
const LACKING = new Set(['3D000', '42P01', '42703'])

/**
 * Reads what is stored, in one read-only transaction that sees one moment. Unlike `prepareDatabase` it neither creates
 * nor migrates anything.
 * @throws StoredError when there is no database yet, or it lacks what `read` asks for
 */
export async function readStored<Result>(
  given: { readonly url: string | undefined; readonly dataDir: string },
  read: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const database = await asItIs(given)
  const client = new pg.Client({ connectionString: database.url })
  try {
    await client.connect()
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return await read(client)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !LACKING.has(error.code ?? '')) throw error
    throw new StoredError(
      `The stored database lacks what this command reads: ${error.message}. It was left as it is; Touchstone brings it up to date when it starts.`,
    )
  } finally {
    // Ends the transaction too.
    await client.end()
    await database.stop()
  }
}

async function asItIs({ url, dataDir }: Parameters<typeof readStored>[0]): Promise<PreparedDatabase> {
  if (url) {
    await reach(url)
    return { url, stop: async () => {} }
  }
  if (!existsSync(join(dataDir, 'database-password')))
    throw new StoredError(`Nothing is stored in ${dataDir} yet.`)
  const { startServer } = await import('@/prisma/server')
  const server = await startServer(dataDir)
  return { url: server.database('touchstone'), stop: server.stop }
}
