import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { readEnvironment } from '@/lib/platform/environment'
import { openSchemaEngine, sqlOfNextMigration } from '@/prisma/schema-engine'
import { startServer } from '@/prisma/server'

const root = resolve(import.meta.dirname, '../..')
const [name = ''] = process.argv.slice(2)

if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
  process.stderr.write('Usage: npm run migration -- name_of_it (small letters, digits and _)\n')
  process.exit(2)
}

/** The SQL that leads from all migrations to the schema, found out on an empty database of its own. */
async function nextSql(): Promise<string> {
  const server = await startServer(resolve(root, readEnvironment().DATA_DIR))
  const scratch = `migration_${process.pid}`
  const maintenance = new pg.Client({ connectionString: server.url })
  await maintenance.connect()
  try {
    await maintenance.query(`CREATE DATABASE ${scratch}`)
    const { engine, close } = await openSchemaEngine(server.database(scratch))
    try {
      return await sqlOfNextMigration(engine)
    } finally {
      await close()
    }
  } finally {
    await maintenance.query(`DROP DATABASE IF EXISTS ${scratch} WITH (FORCE)`)
    await maintenance.end()
    await server.stop()
  }
}

const sql = await nextSql()
if (!sql.trim() || /^-- This is an empty migration\./.test(sql)) {
  process.stdout.write('The migrations lead to prisma/schema already: there is nothing to write.\n')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(root, 'prisma', 'migrations', `${stamp}_${name}`)
  if (existsSync(folder)) throw new Error(`${folder} exists already`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  process.stdout.write(
    `Written: prisma/migrations/${stamp}_${name}/migration.sql\nRead it, and add by hand what a schema cannot say: row-level security and grants of new tables.\n`,
  )
}
