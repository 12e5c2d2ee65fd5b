import { beforeAll, expect, it } from 'vitest'
import { layBeside } from '@/lib/assessments/lay-beside'
import { layBesideSchema } from '@/lib/assessments/schema'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { createOffer } from '@/lib/offers/mutations'
import { saveNever } from '@/lib/offers/never-mutations'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let neighbour: TestFirm
let discoveryId: string

const PLANKS = 'Please look at every plank of the boat. Handle the insurance claims for us.'
const told = (text: string, questionKey = 'problem') => [{ questionKey, texts: [text] }]
const beside = async (viewer: Viewer, text: string, questionKey?: string) => {
  const laid = await layBeside(viewer, { discoveryId, told: told(text, questionKey) })
  if (!laid.ok) throw new Error(laid.reason)
  return laid.beside
}

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  discoveryId = (await createToldProspect(firm.consultant)).discoveryId
  await createOffer(neighbour.admin, {
    title: 'Theirs',
    does: 'We look at every plank.',
    outcomes: [],
    not: [],
    format: '',
    standard: false,
  })
})

it('lays what is typed beside the firm’s own offers, in its own words, with no number and nothing stored', async () => {
  expect(await beside(firm.consultant, PLANKS)).toMatchObject({ standing: 'empty', offer: null, open: [] })
  await createOffer(firm.admin, {
    title: 'Wooden hull survey',
    does: 'We look at every plank of the boat.',
    outcomes: ['the owner knows which planks to replace'],
    not: [],
    format: '',
    standard: false,
  })
  await saveNever(firm.admin, { base: [], lines: ['We do not handle insurance claims'] })
  const counted = () =>
    tenant(firm.admin, async (db) => [
      await db.round.count(),
      await db.assessment.count(),
      await db.auditEvent.count(),
    ])
  const before = await counted()
  const found = await beside(firm.consultant, PLANKS)
  expect(found.offer?.title).toBe('Wooden hull survey')
  expect(found.lines).toContain('We look at every plank of the boat.')
  expect(found.open[0]?.line?.quote).toBe('We do not handle insurance claims')
  expect(found.open[0]).toMatchObject({ standing: 'refused', answer: 'problem', round: 0 })
  for (const { start, quote } of found.open) expect(PLANKS.slice(start, start + quote.length)).toBe(quote)
  expect(found).not.toHaveProperty('fit')
  expect(await beside(firm.manager, 'We look at every plank', 'money')).toMatchObject({ standing: 'unsaid' })
  expect(await counted()).toEqual(before)
})

it('answers those alone who may write the walk', async () => {
  const input = { discoveryId, told: told(PLANKS) }
  expect(await layBeside(firm.colleague, input)).toEqual({ ok: false, reason: 'forbidden' })
  expect(await layBeside(neighbour.admin, input)).toEqual({ ok: false, reason: 'not-found' })
})

it('takes any text that is short enough, and refuses a hundred thousand characters', async () => {
  for (const text of ['', '\u0000', '👍 \ud800', 'ы'.repeat(9000)]) {
    const parsed = layBesideSchema.parse({ discoveryId, told: told(text) })
    expect(await layBeside(firm.consultant, parsed)).toMatchObject({ ok: true })
  }
  const { error } = layBesideSchema.safeParse({ discoveryId, told: told('x'.repeat(100_000)) })
  expect(error?.issues[0]?.message).toBe('too-long')
})
