import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { assessProspect } from '@/lib/assessments/mutations'
import { SCORER_VERSION } from '@/lib/scoring/version'
import { migrationNames } from '@/prisma/schema-engine'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let prospects: readonly { readonly id: string }[]

const program = promisify(execFile)
const rescore = async (env: Record<string, string> = {}): Promise<string> =>
  (
    await program(process.execPath, ['--import', 'tsx', 'lib/cli/rescore.ts'], {
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    })
  ).stdout
const refused = (env: Record<string, string> = {}): Promise<string> =>
  rescore(env).then(
    () => 'it was not refused',
    ({ stderr }: { stderr: string }) => stderr,
  )

const asOwner = async (sql: string, values: readonly unknown[] = []) => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(sql, [...values])).rows
  } finally {
    await client.end()
  }
}

/** All tables with their columns, and a digest of the rows of each. */
async function everything(): Promise<unknown> {
  const columns = await asOwner(
    `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
  )
  const tables = new Set(columns.map(({ table_name }) => String(table_name)))
  const rows = await Promise.all(
    [...tables].map((table) =>
      asOwner(
        `SELECT '${table}' AS name, md5(string_agg(t::text, ' ' ORDER BY t::text)) AS rows FROM "${table}" t`,
      ),
    ),
  )
  return { columns, rows }
}

/** Writes into the result of a prospect what an older scorer could have said. */
const told = (id: string | undefined, path: string, value: unknown) =>
  asOwner(`UPDATE assessment SET result = jsonb_set(result, $2::text[], $3::jsonb) WHERE prospect_id = $1`, [
    id,
    path,
    JSON.stringify(value),
  ])

beforeAll(async () => {
  firm = await createTestFirm('Rescored')
  const neighbour = await createTestFirm('Neighbour')
  prospects = [await createToldProspect(firm.consultant), await createToldProspect(firm.consultant)]
  for (const { id } of prospects) await assessProspect(firm.consultant, id)
  await assessProspect(neighbour.consultant, (await createToldProspect(neighbour.consultant)).id)
})

it('lists nothing where the scorer says the same as before', async () => {
  expect(await rescore()).toBe(
    `3 prospects scored again by ${SCORER_VERSION}, 0 listed: 0 change in the verdict, 0 in a dimension by 5 and more, 0 in the flags that stand, 0 in the best offer; fit moves by 0.0 on average. Nothing was written.\n`,
  )
})

describe('on what another version had said', () => {
  it('lists a dimension, flags and an offer that change while the verdict stays', async () => {
    const [id] = prospects.map((one) => one.id)
    const [{ result: kept } = {}] = await asOwner('SELECT result FROM assessment WHERE prospect_id = $1', [
      id,
    ])
    await told(id, '{concreteness,score}', 0)
    // The firm of the test offers nothing, so that no offer fits now.
    await told(id, '{match,nothingFits}', false)
    await told(id, '{match,ranked}', [{ offerId: 'gone', score: 90, coverage: [] }])
    await told(id, '{flags,findings}', [
      { flag: 'unrealistic', points: -10, mark: 'alarming', quotes: [], place: { answer: 'x', round: 0 } },
    ])
    const [line = '', summary] = (await rescore()).trim().split('\n')
    expect(line).toMatch(
      /^Rescored · [^:]+: [a-z-]+; fit (\d+) → \1; concreteness 0 → [\d.]+; flags that stand unrealistic → [a-z, -]+; best offer gone → none \(scored by [\d.]+\)$/,
    )
    expect(summary).toContain(
      ', 1 listed: 0 change in the verdict, 1 in a dimension by 5 and more, 1 in the flags that stand, 1 in the best offer',
    )
    await asOwner('UPDATE assessment SET result = $2 WHERE prospect_id = $1', [id, kept])
  })

  it('lists what would change, by the newest assessment, and leaves it as it was', async () => {
    await told(prospects[0]?.id, '{verdict}', 'decline')
    await told(prospects[0]?.id, '{fit}', 3)
    const before = await everything()
    const said = await rescore()
    expect(said).toMatch(
      /^Rescored · .+: decline → (?:take|clarify|standard-offer|not-enough-info); fit 3 → \d+/,
    )
    expect(said).toContain('3 prospects scored again')
    expect(said).toContain(', 1 listed: 1 change in the verdict')
    expect(await everything()).toEqual(before)
  })

  it('goes through more prospects than are read at once, each once', async () => {
    const id = prospects[0]?.id
    const columns = (table: string, given: Record<string, string>) =>
      asOwner(
        `SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
        [table],
      ).then((rows) => {
        const names = rows.map(({ column_name }) => String(column_name))
        return [
          names.map((name) => `"${name}"`).join(),
          names.map((name) => given[name] ?? `"${name}"`).join(),
        ]
      })
    const copies = 401
    const key = (kind: number) => `('00000000-0000-4000-800${kind}-' || lpad(to_hex(n), 12, '0'))::uuid`
    for (const [table, where, given] of [
      ['prospect', 'id', { id: key(0), name: "'Copy ' || n" }],
      ['assessment', 'prospect_id', { id: key(1), prospect_id: key(0) }],
    ] as const) {
      const [names, values] = await columns(table, given)
      await asOwner(
        `INSERT INTO ${table} (${names}) SELECT ${values} FROM ${table}, generate_series(1, ${copies}) n WHERE ${where} = $1`,
        [id],
      )
    }
    const lines = (await rescore()).trim().split('\n')
    const listed = lines.flatMap((line) => /^Rescored · (Copy \d+): decline → /.exec(line)?.[1] ?? [])
    expect(new Set(listed).size).toBe(copies)
    expect(listed.length).toBe(copies)
    expect(lines.at(-1)).toContain(`${copies + 3} prospects scored again`)
    expect(lines.at(-1)).toContain(`, ${copies + 1} listed: ${copies + 1} change in the verdict`)
  })
})

describe('on a database that is older than this folder', () => {
  it('reads it as it is: no migration is applied, nothing is written', async () => {
    const pending = migrationNames().at(-1)
    await asOwner('ALTER TABLE workspace DROP COLUMN asks_model')
    await asOwner('DELETE FROM _prisma_migrations WHERE migration_name = $1', [pending])
    const before = await everything()
    expect(await rescore()).toContain('Nothing was written.')
    expect(await everything()).toEqual(before)
  })

  it('says what it lacks', async () => {
    await asOwner('ALTER TABLE assessment RENAME COLUMN result TO outcome')
    const before = await everything()
    expect(await refused()).toMatch(
      /^The stored database lacks what this command reads: column a\.result does not exist\. It was left as it is; .+\n$/,
    )
    expect(await everything()).toEqual(before)
  })

  it('makes none where there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
    try {
      const dataDir = join(folder, 'data')
      expect(await refused({ DATABASE_URL: '', DATA_DIR: dataDir })).toBe(
        `Nothing is stored in ${dataDir} yet.\n`,
      )
      expect(readdirSync(folder)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
