import { beforeEach, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { loadCatalogue } from '@/lib/offers/data'
import { importOffers, previewImport } from '@/lib/offers/import-mutations'
import { createOffer, updateOffer } from '@/lib/offers/mutations'
import { addPhrase } from '@/lib/offers/phrase-mutations'
import { MAX_OFFERS, MAX_PHRASES } from '@/lib/offers/schema'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm
let hull: string

const offer = (title: string) => ({
  title,
  does: 'as it was',
  outcomes: [],
  not: [],
  format: '2 days',
  standard: false,
})

async function create(viewer: Viewer, title: string): Promise<string> {
  const made = await createOffer(viewer, offer(title))
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

const shelf = async (viewer: Viewer) => (await loadCatalogue(viewer)).offers
const titles = async (viewer: Viewer) => (await shelf(viewer)).map(({ title }) => title)

async function preview(viewer: Viewer, csv: string) {
  const result = await previewImport(viewer, { csv })
  if (!result.ok) throw new Error(result.reason)
  return result
}

beforeEach(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  hull = await create(firm.admin, 'Hull survey')
  await create(neighbour.admin, 'Knots')
})

const FILE = 'Name,What we do,Clients say\nhull  SURVEY,as it is now,she leaks|she groans\nKnots,One evening,'

it('shows what is new and what is known in this firm, and writes nothing', async () => {
  const { rows, problems, room } = await preview(firm.admin, FILE)
  expect(problems).toEqual([])
  expect(room).toBe(MAX_OFFERS - 1)
  expect(rows.map(({ line, title, known, phrases }) => ({ line, title, known, phrases }))).toEqual([
    { line: 2, title: 'hull SURVEY', known: { id: hull, version: 1 }, phrases: 2 },
    { line: 3, title: 'Knots', known: null, phrases: 0 },
  ])
  expect(await titles(firm.admin)).toEqual(['Hull survey'])
})

it('adds what is new at the end and skips what is known', async () => {
  const known = [{ id: hull, version: 1, replace: false }]
  expect(await importOffers(firm.admin, { csv: FILE, known })).toEqual({
    ok: true,
    created: 1,
    replaced: 0,
    skipped: 1,
  })
  expect(await shelf(firm.consultant)).toMatchObject([
    { title: 'Hull survey', does: 'as it was' },
    { title: 'Knots', does: 'One evening' },
  ])
  expect(await titles(neighbour.admin)).toEqual(['Knots'])
})

it('replaces what it is told to: columns of the file alone, and phrases are added', async () => {
  await addPhrase(firm.admin, { target: { offerId: hull }, text: 'She leaks' })
  const known = [{ id: hull, version: 1, replace: true }]
  expect(await importOffers(firm.admin, { csv: FILE, known })).toMatchObject({ ok: true, replaced: 1 })
  expect((await shelf(firm.admin))[0]).toMatchObject({
    id: hull,
    title: 'hull SURVEY',
    does: 'as it is now',
    format: '2 days',
    phrases: ['She leaks', 'she groans'],
  })
  const events = await tenant(firm.admin, (db) =>
    db.auditEvent.findMany({ where: { action: { startsWith: 'offer' } }, select: { action: true } }),
  )
  expect(events.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['offers.imported', 'offer.updated', 'offer.created']),
  )
})

it('refuses a catalogue that changed since the preview', async () => {
  expect(await importOffers(firm.admin, { csv: FILE, known: [] })).toEqual({ ok: false, reason: 'changed' })
  await updateOffer(firm.admin, { id: hull, version: 1, offer: offer('Hull survey') })
  const known = [{ id: hull, version: 1, replace: true }]
  expect(await importOffers(firm.admin, { csv: FILE, known })).toEqual({ ok: false, reason: 'changed' })
  await updateOffer(firm.admin, { id: hull, version: 2, offer: offer('Renamed') })
  const renamed = [{ id: hull, version: 3, replace: true }]
  expect(await importOffers(firm.admin, { csv: FILE, known: renamed })).toEqual({
    ok: false,
    reason: 'changed',
  })
  expect(await titles(firm.admin)).toEqual(['Renamed'])
})

it('writes all or nothing: a file with one bad line, or one phrase too many, leaves all as it was', async () => {
  const bad = await importOffers(firm.admin, { csv: 'Name,Does\nNew,x\n,y', known: [] })
  expect(bad).toEqual({ ok: false, reason: 'invalid' })
  await tenant(firm.admin, (db) =>
    db.clientPhrase.createMany({
      data: Array.from({ length: MAX_PHRASES }, (_, i) => ({
        workspaceId: firm.workspaceId,
        offerId: hull,
        text: `phrase ${i}`,
        origin: 'typed',
        addedById: firm.admin.memberId,
      })),
    }),
  )
  const csv = 'Name,Does,Phrases\nNew,x,first\nHull survey,y,one more'
  const known = [{ id: hull, version: 1, replace: true }]
  expect(await importOffers(firm.admin, { csv, known })).toEqual({ ok: false, reason: 'too-many-phrases' })
  expect(await shelf(firm.admin)).toMatchObject([{ title: 'Hull survey', does: 'as it was' }])
  expect(await tenant(firm.admin, (db) => db.auditEvent.count({ where: { action: 'offer.updated' } }))).toBe(
    0,
  )
})

it('holds no more than the catalogue can show, and takes it full', async () => {
  const file = (count: number) =>
    `Name,Does\n${Array.from({ length: count }, (_, i) => `Offer ${i},does`).join('\n')}`
  expect(await importOffers(firm.admin, { csv: file(MAX_OFFERS), known: [] })).toEqual({
    ok: false,
    reason: 'too-many',
  })
  const rest = await importOffers(firm.admin, { csv: file(MAX_OFFERS - 1), known: [] })
  expect(rest).toMatchObject({ ok: true, created: MAX_OFFERS - 1 })
  expect((await preview(firm.admin, 'Name,Does\na,b')).room).toBe(0)
})

it('writes a full catalogue with all its phrases at once, and replaces all of it', async () => {
  const wide = await createTestFirm('Wide')
  const phrases = Array.from({ length: 60 }, (_, i) => `phrase ${i}`).join('|')
  const csv = `Name,Does,Phrases\n${Array.from({ length: MAX_OFFERS }, (_, i) => `Offer ${i},does,${phrases}`).join('\n')}`
  expect(await importOffers(wide.admin, { csv, known: [] })).toMatchObject({ ok: true, created: MAX_OFFERS })
  const { rows } = await preview(wide.admin, csv)
  const known = rows.flatMap((row) => (row.known ? [{ ...row.known, replace: true }] : []))
  const again = csv.replaceAll(',does,', ',differently,one more|')
  expect(await importOffers(wide.admin, { csv: again, known })).toMatchObject({
    ok: true,
    replaced: MAX_OFFERS,
  })
  const offers = await shelf(wide.admin)
  expect(offers.map(({ title }) => title)).toEqual(Array.from({ length: MAX_OFFERS }, (_, i) => `Offer ${i}`))
  expect(new Set(offers.map(({ does }) => does))).toEqual(new Set(['differently']))
  expect(offers.at(-1)?.phrases).toHaveLength(61)
  expect(offers.at(-1)?.phrases?.slice(-2)).toEqual(['phrase 59', 'one more'])
})

it('is for admins, and never touches an offer of the neighbour’s', async () => {
  for (const viewer of [firm.manager, firm.consultant]) {
    expect(await previewImport(viewer, { csv: FILE })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await importOffers(viewer, { csv: FILE, known: [] })).toEqual({ ok: false, reason: 'forbidden' })
  }
  const known = [{ id: hull, version: 1, replace: true }]
  const crossed = await importOffers(neighbour.admin, { csv: 'Name,Does\nHull survey,taken over', known })
  expect(crossed).toEqual({ ok: false, reason: 'changed' })
  expect(await shelf(firm.admin)).toMatchObject([{ does: 'as it was' }])
})
