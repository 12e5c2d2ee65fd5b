import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const here = dirname(fileURLToPath(import.meta.url))
const migrationsFolder = join(here, 'migrations')
const schemaFile = join(here, 'schema.prisma')

/**
 * The adapter splits scripts at every semicolon, also inside `$$ … $$`. Sent whole, a migration is also one
 * implicit transaction: it applies altogether or not at all.
 */
class WholeScripts extends PrismaPg {
  /** What PostgreSQL said; the engine passes on no more than that there was an error. */
  failure: Error | undefined

  override async connect() {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver()
    adapter.executeScript = async (script) => {
      await pool.query(script).catch((error: Error) => {
        this.failure = error
        throw error
      })
    }
    return adapter
  }
}

export const NO_FILTER = { externalTables: [], externalEnums: [] }

/**
 * Prisma's schema engine as WebAssembly: the CLI would download a native one, which offline machines cannot.
 * Node 20 does not import `.wasm` modules, hence the instantiation by hand.
 */
export async function openSchemaEngine(
  connectionString: string,
): Promise<{ engine: SchemaEngine; failure: () => Error | undefined; close: () => Promise<void> }> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = readFileSync(join(dirname(glue), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  const internals = bindings as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }
  internals.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  // A pool of ours: freeing the engine does not close its connections.
  const pool = new pg.Pool({ connectionString, max: 2 })
  const adapter = new WholeScripts(pool)
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [[schemaFile, readFileSync(schemaFile, 'utf8')]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  return {
    engine,
    failure: () => adapter.failure,
    close: async () => {
      engine.free()
      await pool.end()
    },
  }
}

/** Names of the migrations this program brings, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

export function migrationsList(): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** The SQL that leads from the committed migrations to `schema.prisma`; hand-written parts are added to it. */
export async function sqlOfNextMigration(
  engine: SchemaEngine,
  from: 'empty' | 'database',
  url: string,
): Promise<string> {
  const { stdout } = await engine.diff({
    from: from === 'empty' ? { tag: 'empty' } : { tag: 'url', url },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: NO_FILTER,
  } as never)
  return stdout ?? ''
}
