import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { exportedCases } from '@/lib/cli/corpus-answers'
import { countLabelled, exportCases } from '@/lib/discovery/export-cases'
import { addReview, saveRound } from '@/lib/discovery/mutations'
import { answerSuggestion } from '@/lib/discovery/suggestion-mutations'
import { createTestDiscovery } from '../support/discoveries'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm
const folder = mkdtempSync(join(tmpdir(), 'touchstone-cases-'))
const DISCOVERIES = 43

const CLAUSE = 'every Friday, with a red pencil'
const PRICE = 'First tell me the price and give us a discount, then we talk.'

async function talk(viewer: Viewer, name: string, standing: 'confirmed' | 'dismissed'): Promise<string> {
  const { prospectId, discoveryId } = await createTestDiscovery(viewer, name)
  const place = { discoveryId, questionKey: 'problem', index: 0 }
  const text = `We look over the drawings ourselves, ${CLAUSE}. ${PRICE}`
  await saveRound(viewer, { ...place, baseVersion: 0, text, probe: null, speaker: 'retold' })
  await answerSuggestion(viewer, {
    ...place,
    flag: 'nitpicking',
    clause: CLAUSE,
    standing,
    severity: 2,
    likelihood: 0.4,
    scorerVersion: '1.1.0',
  })
  return prospectId
}

async function all(viewer: Viewer) {
  const cases = await exportCases(viewer)
  if (!cases) return null
  const out = []
  for await (const one of cases) out.push(one)
  return out
}

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  for (let i = 0; i < DISCOVERIES; i++)
    await talk(firm.consultant, `Tamarind Rooms ${i}`, i % 2 ? 'confirmed' : 'dismissed')
  await talk(neighbour.consultant, 'Not ours', 'confirmed')
  const example = await talk(firm.consultant, 'Made up', 'confirmed')
  await tenant(firm.admin, (db) =>
    db.prospect.updateMany({ where: { id: example }, data: { isExample: true } }),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the export of labelled cases', () => {
  it('is for managers and admins', async () => {
    expect(await all(firm.consultant)).toBeNull()
    expect(await countLabelled(firm.consultant)).toBeNull()
    expect(await all(firm.manager)).toHaveLength(DISCOVERIES)
  })

  it('holds the own firm’s cases only, all of them, each once, and no made-up prospect', async () => {
    const own = (await all(firm.admin)) ?? []
    expect(new Set(own.map(({ id }) => id)).size).toBe(DISCOVERIES)
    expect(await all(neighbour.admin)).toHaveLength(1)
    expect(await countLabelled(firm.admin)).toEqual({ confirmed: 21, dismissed: 22, reviews: 0 })
  })

  it('names no prospect and no member', async () => {
    const text = JSON.stringify(await all(firm.admin))
    expect(text).not.toContain('Tamarind')
    expect(text).not.toContain('consultant')
    expect(text).toContain(CLAUSE)
  })

  it('is what the corpus checker and the training read', async () => {
    const own = (await all(firm.admin)) ?? []
    const file = join(folder, 'cases.jsonl')
    writeFileSync(file, own.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const read = await exportedCases([file])
    expect(read).toHaveLength(DISCOVERIES)
    expect(read[1]).toMatchObject({
      lang: 'en',
      speaker: 'retold',
      intent: 'problem',
      flags: [{ type: 'nitpicking', quote: CLAUSE, severity: 2 }],
      near: [],
    })
    expect(read[0]).toMatchObject({ flags: [], near: [{ type: 'nitpicking', kind: 'not-so' }] })
  })

  it('takes people’s words on asserted flags in, but not those on what was seen in the room', async () => {
    const viewer = neighbour.consultant
    const { discoveryId } = await createTestDiscovery(viewer, 'Also not ours')
    const place = { discoveryId, questionKey: 'problem' }
    await saveRound(viewer, {
      ...place,
      index: 0,
      baseVersion: 0,
      text: PRICE,
      probe: null,
      speaker: 'verbatim',
    })
    const word = {
      discoveryId,
      flag: 'price-first' as const,
      standing: 'justified' as const,
      reason: 'a tender',
    }
    await addReview(viewer, { ...word, questionKey: 'observed' })
    expect(await all(neighbour.manager)).toHaveLength(1)
    await addReview(viewer, { ...word, questionKey: 'problem' })
    const cases = await all(neighbour.manager)
    expect(cases?.at(-1)).toMatchObject({ near: [{ type: 'price-first', kind: 'legitimate' }], flags: [] })
    expect(JSON.stringify(cases)).not.toContain('tender')
  })

  it('stands in the audit before the first case leaves', async () => {
    const cases = await exportCases(neighbour.manager)
    await cases?.return(undefined)
    const events = await tenant(neighbour.admin, (db) =>
      db.auditEvent.findMany({ where: { action: 'cases.export' }, orderBy: { id: 'desc' }, take: 1 }),
    )
    expect(events).toMatchObject([{ actorId: neighbour.manager.memberId, subject: 'workspace' }])
    const ours = await tenant(firm.admin, (db) =>
      db.auditEvent.findMany({ where: { action: 'cases.export' } }),
    )
    expect(ours.every(({ workspaceId }) => workspaceId === firm.workspaceId)).toBe(true)
  })
})
