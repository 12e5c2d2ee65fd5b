import pg from 'pg'
import { migrationNames, migrationsList, NO_FILTER, openSchemaEngine } from './schema-engine'

/** One number for all of Touchstone: two starts never migrate at the same time. */
const MIGRATION_LOCK = 7_246_001

export class MigrationError extends Error {}

/**
 * Applies what is missing, under an advisory lock.
 * @returns the names applied now, oldest first; empty when the database was current
 * @throws MigrationError when the database is newer than this program, or a migration fails
 */
export async function migrate(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const state = await migrationState(client)
    if (state.unknown.length) {
      throw new MigrationError(
        `The database is newer than this program: it holds ${state.unknown.join(', ')}. Use the newer program, or another database.`,
      )
    }
    // A migration is one transaction, so one that failed or was killed left nothing but its mark.
    if (state.failed.length) {
      await client.query(
        'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
      )
    }
    if (!state.missing.length) return []
    const { engine, failure, close } = await openSchemaEngine(connectionString)
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: migrationsList(),
        filters: NO_FILTER,
      })
      return appliedMigrationNames
    } catch (error) {
      throw new MigrationError(explain(error, failure()))
    } finally {
      await close()
    }
  } finally {
    await client.end()
  }
}

function explain(error: unknown, failure: Error | undefined): string {
  const message = error instanceof Error ? error.message : String(error)
  const [, name] = /migration_name=\\?"([^"\\]+)/.exec(message) ?? []
  if (!failure || !name) return `The migrations could not be applied: ${message}`
  return `Migration ${name} failed: ${failure.message}. The database is as it was before this migration.`
}

export interface MigrationState {
  readonly missing: readonly string[]
  /** Applied, but not brought by this program. */
  readonly unknown: readonly string[]
  readonly failed: readonly string[]
}

/** Compares the table of applied migrations with the folder. */
export async function migrationState(client: Pick<pg.Client, 'query'>): Promise<MigrationState> {
  const known = migrationNames()
  const table = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists`,
  )
  if (!table.rows[0]?.exists) return { missing: known, unknown: [], failed: [] }
  const { rows } = await client.query<{ name: string; done: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  const applied = rows.filter((row) => row.done).map((row) => row.name)
  return {
    missing: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
    failed: rows.filter((row) => !row.done).map((row) => row.name),
  }
}
