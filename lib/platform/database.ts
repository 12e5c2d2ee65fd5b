import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { readEnvironment } from './environment'
import { OrderlyAdapter } from './orderly-adapter'

/** The role the application works as: it owns nothing, so row-level security holds. */
const APPLICATION_ROLE = 'touchstone_app'

function createClient(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL } = readEnvironment()
  if (!DATABASE_URL)
    throw new Error('DATABASE_URL is not set. Start the program with `npm start` or `npm run dev`.')
  const adapter = new OrderlyAdapter({
    connectionString: DATABASE_URL,
    options: `-c role=${APPLICATION_ROLE}`,
    max: DATABASE_POOL,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  })
  return new PrismaClient({ adapter })
}

const kept = globalThis as typeof globalThis & { touchstoneDatabase?: PrismaClient }

/**
 * The connection pool. Only `lib/auth` and health checks use it directly; tenants' data is reached through
 * `tenant(viewer, …)` of `lib/auth/tenant.ts`.
 */
export function database(): PrismaClient {
  kept.touchstoneDatabase ??= createClient()
  return kept.touchstoneDatabase
}

export type Transaction = Prisma.TransactionClient

/** Which rows a transaction may see: one workspace's, one user's memberships, or the invitation with a secret. */
export interface Sight {
  readonly workspace?: string
  readonly user?: string
  /** SHA-256 of an invitation's secret. */
  readonly invitation?: string
}

/** Runs `work` in one transaction that sees what `sight` allows. */
export async function withSight<T>(sight: Sight, work: (db: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(
    async (db) => {
      await db.$executeRaw`SELECT set_config('touchstone.workspace', ${sight.workspace ?? ''}, true),
        set_config('touchstone.user', ${sight.user ?? ''}, true),
        set_config('touchstone.invitation', ${sight.invitation ?? ''}, true)`
      return work(db)
    },
    { maxWait: 5_000, timeout: 15_000 },
  )
}
