import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const here = dirname(fileURLToPath(import.meta.url))
const migrationsFolder = join(here, 'migrations')
const schemaFolder = join(here, 'schema')

/** The schema's files, each with its path. */
const schemaFiles = (): [path: string, content: string][] =>
  readdirSync(schemaFolder)
    .sort()
    .map((name) => [join(schemaFolder, name), readFileSync(join(schemaFolder, name), 'utf8')])

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

  /** Asked for when migrations are compared with the schema, on a database that was made empty for it. */
  override async connectToShadowDb() {
    const adapter = await this.connect()
    // Applying in earnest has made this table before the first migration, and one of them grants a right on it.
    await adapter.executeScript('CREATE TABLE _prisma_migrations (id text PRIMARY KEY)')
    tellChars(adapter)
    return adapter
  }
}

const CHAR = 18
const TEXT = 25

/** The adapter does not know PostgreSQL's internal type "char", in which the catalogue tells what a constraint is. */
function tellChars(adapter: Awaited<ReturnType<PrismaPg['connect']>>): void {
  const pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<pg.QueryResult | pg.QueryResult[]>
  const charsOf = new WeakMap<object, readonly number[]>()
  const asText = async (...given: unknown[]) => {
    const result = await query(...given)
    // A script of several statements has several results, which nobody reads.
    if (Array.isArray(result)) return result
    const { fields, rows } = result
    charsOf.set(
      rows,
      fields.flatMap(({ dataTypeID }, at) => (dataTypeID === CHAR ? [at] : [])),
    )
    for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT
    return result
  }
  Object.assign(pool, { query: asText })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (given) => {
    const result = await queryRaw(given)
    for (const at of charsOf.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character
    return result
  }
}

export const NO_FILTER = { externalTables: [], externalEnums: [] }

/**
 * Prisma's schema engine as WebAssembly: the CLI would download a native one, which offline machines cannot.
 * Node 20 does not import `.wasm` modules, hence the instantiation by hand.
 */
async function instantiate() {
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
  return bindings
}

/** Once for the process: the bindings keep views of the first instance's memory, and a second one hangs. */
let instantiated: ReturnType<typeof instantiate> | undefined

/** An engine on one database. Close it: it holds connections. */
export async function openSchemaEngine(
  connectionString: string,
): Promise<{ engine: SchemaEngine; failure: () => Error | undefined; close: () => Promise<void> }> {
  instantiated ??= instantiate()
  const bindings = await instantiated
  // A pool of ours: freeing the engine does not close its connections.
  const pool = new pg.Pool({ connectionString, max: 2 })
  const adapter = new WholeScripts(pool)
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schemaFiles() },
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

/**
 * The SQL that leads from the committed migrations to `schema/`; hand-written parts are added to it.
 * @param engine on an empty database, to which the migrations are applied
 */
export async function sqlOfNextMigration(engine: SchemaEngine): Promise<string> {
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationsList() },
    to: { tag: 'schemaDatamodel', files: schemaFiles().map(([path, content]) => ({ path, content })) },
    script: true,
    exitCode: null,
    filters: NO_FILTER,
  })
  return stdout ?? ''
}
