import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { assessProspect } from '@/lib/assessments/mutations'
import { SCORER_VERSION } from '@/lib/scoring/version'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let prospects: readonly { readonly id: string }[]

const program = promisify(execFile)
const rescore = async (): Promise<string> =>
  (await program(process.execPath, ['--import', 'tsx', 'lib/cli/rescore.ts'])).stdout

const asOwner = async (sql: string, values: readonly unknown[] = []) => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(sql, [...values])).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  firm = await createTestFirm('Rescored')
  prospects = [await createToldProspect(firm.consultant), await createToldProspect(firm.consultant)]
  for (const { id } of prospects) await assessProspect(firm.consultant, id)
})

it('lists nothing where the scorer says the same as before', async () => {
  expect(await rescore()).toBe(
    `2 prospects scored again by ${SCORER_VERSION}: 0 verdicts change, fit moves by 0.0 on average. Nothing was written.\n`,
  )
})

it('lists what would change, by the newest assessment, and leaves it as it was', async () => {
  await asOwner(
    `UPDATE assessment SET result = jsonb_set(jsonb_set(result, '{verdict}', '"decline"'), '{fit}', '3') WHERE prospect_id = $1`,
    [prospects[0]?.id],
  )
  const before = await asOwner('SELECT result FROM assessment ORDER BY id')
  const said = await rescore()
  expect(said).toMatch(
    /Rescored · .+: decline → (?:take|clarify|standard-offer|not-enough-info), fit 3 → \d+/,
  )
  expect(said).toContain('2 prospects scored again')
  expect(said).toContain(': 1 verdicts change')
  expect(await asOwner('SELECT result FROM assessment ORDER BY id')).toEqual(before)
})
