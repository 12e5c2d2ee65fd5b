import { resolve } from 'node:path'
import type pg from 'pg'
import { rescored } from '@/lib/assessments/rescored'
import { fromStored } from '@/lib/assessments/stored'
import { readEnvironment } from '@/lib/platform/environment'
import { SCORER_VERSION } from '@/lib/scoring/version'
import { MigrationError } from '@/prisma/migrate'
import { lineOf, Summary } from './rescore-lines'
import { readStored, StoredError } from './stored-database'

/**
 * `npm run rescore`: scores the newest assessment of every prospect again with the scorer of this folder and lists
 * what would change, before anybody works with it. Reads the database as it is, migrations of this folder not applied,
 * and writes nothing. Prints names, verdicts and figures, no answers.
 */

const PAGE = 200

interface Row {
  readonly id: string
  readonly firm: string
  readonly prospect: string
  readonly input: never
  readonly result: never
}

const NEWEST = `
  SELECT DISTINCT ON (p.id) p.id, w.name AS firm, p.name AS prospect, a.input, a.result
  FROM prospect p
  JOIN workspace w ON w.id = p.workspace_id
  JOIN assessment a ON a.workspace_id = p.workspace_id AND a.prospect_id = p.id
  WHERE p.id > $1
  ORDER BY p.id, a.created_at DESC, a.id DESC
  LIMIT ${PAGE}`
const FIRST = '00000000-0000-0000-0000-000000000000'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function compare(client: pg.Client): Promise<void> {
  const summary = new Summary()
  for (let after = FIRST; ; ) {
    const { rows } = await client.query<Row>(NEWEST, [after])
    for (const row of rows) {
      const change = rescored(fromStored(row))
      summary.add(change)
      const line = lineOf(`${row.firm} · ${row.prospect}`, change)
      if (line) say(line)
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) break
    after = last.id
  }
  say(summary.line(SCORER_VERSION))
}

const environment = readEnvironment()
const root = resolve(import.meta.dirname, '../..')
try {
  await readStored({ url: environment.DATABASE_URL, dataDir: resolve(root, environment.DATA_DIR) }, compare)
} catch (error) {
  if (!(error instanceof StoredError || error instanceof MigrationError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
