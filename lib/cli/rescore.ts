import { resolve } from 'node:path'
import pg from 'pg'
import { rescored } from '@/lib/assessments/rescored'
import { fromStored } from '@/lib/assessments/stored'
import { readEnvironment } from '@/lib/platform/environment'
import { SCORER_VERSION } from '@/lib/scoring/version'
import { prepareDatabase } from './prepare-database'

/**
 * `npm run rescore`: scores the newest assessment of every prospect again with the scorer of this folder and lists
 * what would change, before anybody works with it. Writes nothing. Prints names, verdicts and figures, no answers.
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
  let seen = 0
  let verdicts = 0
  let shifts = 0
  for (let after = FIRST; ; ) {
    const { rows } = await client.query<Row>(NEWEST, [after])
    for (const row of rows) {
      const { was, now, verdictChanged, shift } = rescored(fromStored(row))
      seen++
      shifts += Math.abs(shift)
      if (verdictChanged) verdicts++
      if (!verdictChanged && Math.abs(shift) < 5) continue
      const verdict = verdictChanged ? `${was.verdict} → ${now.verdict}` : was.verdict
      say(
        `${row.firm} · ${row.prospect}: ${verdict}, fit ${was.fit} → ${now.fit} (scored by ${was.scorerVersion})`,
      )
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) break
    after = last.id
  }
  const mean = seen === 0 ? 0 : shifts / seen
  say(
    `${seen} prospects scored again by ${SCORER_VERSION}: ${verdicts} verdicts change, fit moves by ${mean.toFixed(1)} on average. Nothing was written.`,
  )
}

async function main(): Promise<void> {
  const environment = readEnvironment()
  const root = resolve(import.meta.dirname, '../..')
  const database = await prepareDatabase({
    url: environment.DATABASE_URL,
    dataDir: resolve(root, environment.DATA_DIR),
    say: () => {},
  })
  const client = new pg.Client({ connectionString: database.url })
  try {
    await client.connect()
    await compare(client)
  } finally {
    await client.end()
    await database.stop()
  }
}

await main()
