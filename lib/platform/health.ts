import { migrationNames } from '@/prisma/schema-engine'
import { database } from './database'
import { log } from './log'

export interface Readiness {
  readonly status: 'ready' | 'not-ready'
  readonly database: 'reached' | 'unreachable'
  readonly migrations: 'current' | 'behind' | 'ahead' | 'unknown'
}

/** Whether the program can serve: says what is missing, never credentials or addresses. */
export async function readiness(): Promise<Readiness> {
  try {
    const rows = await database().$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
    const applied = new Set(rows.map((row) => row.name))
    const known = migrationNames()
    const migrations = known.some((name) => !applied.has(name))
      ? 'behind'
      : applied.size > known.length
        ? 'ahead'
        : 'current'
    return { status: migrations === 'current' ? 'ready' : 'not-ready', database: 'reached', migrations }
  } catch (error) {
    log.warn({ err: error }, 'database not reached')
    return { status: 'not-ready', database: 'unreachable', migrations: 'unknown' }
  }
}
