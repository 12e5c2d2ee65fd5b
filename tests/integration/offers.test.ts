import { beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { loadCatalogue, loadOffersPage } from '@/lib/offers/data'
import { archiveOffer, createOffer, moveOffer, updateOffer } from '@/lib/offers/mutations'
import { saveNever } from '@/lib/offers/never-mutations'
import { addPhrase, takeBackPhrase } from '@/lib/offers/phrase-mutations'
import { MAX_OFFERS, type OfferInput } from '@/lib/offers/schema'
import { tryRequest } from '@/lib/offers/try-request'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm

const offer = (title: string, more: Partial<OfferInput> = {}): OfferInput => ({
  title,
  does: `${title}: what we do`,
  outcomes: ['a list on the wall'],
  not: ['no software'],
  format: '8 weeks',
  standard: false,
  ...more,
})

const create = async (viewer: Viewer, title: string): Promise<string> => {
  const made = await createOffer(viewer, offer(title))
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

const titles = async (viewer: Viewer) => (await loadCatalogue(viewer)).offers.map((one) => one.title)
const audited = (viewer: Viewer, subjectId: string) =>
  tenant(viewer, (db) =>
    db.auditEvent.findMany({
      where: { subjectId },
      orderBy: { at: 'asc' },
      select: { action: true, actorId: true },
    }),
  )

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  await create(neighbour.admin, 'Theirs')
  await saveNever(neighbour.admin, { base: [], lines: ['no courts'] })
})

describe('the catalogue', () => {
  it('is empty for a new firm and never the neighbour’s', async () => {
    expect(await loadCatalogue(firm.consultant)).toEqual({ offers: [], never: [] })
  })

  it('gives the scorer all of an offer, in the order arranged, without archived ones', async () => {
    const first = await create(firm.admin, 'First')
    const second = await create(firm.admin, 'Second')
    const third = await create(firm.admin, 'Third')
    expect(await moveOffer(firm.admin, { id: third, direction: 'up' })).toEqual({ ok: true })
    expect(await titles(firm.consultant)).toEqual(['First', 'Third', 'Second'])
    expect(await moveOffer(firm.admin, { id: first, direction: 'up' })).toEqual({ ok: true })
    expect(await moveOffer(firm.admin, { id: second, direction: 'first' })).toEqual({ ok: true })
    expect(await titles(firm.consultant)).toEqual(['Second', 'First', 'Third'])
    expect(await moveOffer(firm.admin, { id: second, direction: 'first' })).toEqual({ ok: true })
    expect(await moveOffer(firm.admin, { id: third, direction: 'down' })).toEqual({ ok: true })
    expect(await titles(firm.consultant)).toEqual(['Second', 'First', 'Third'])
    expect(await archiveOffer(firm.admin, { id: second, archived: true })).toEqual({ ok: true })
    const { offers } = await loadCatalogue(firm.manager)
    expect(offers[0]).toEqual({ id: first, ...offer('First') })
    expect(offers.map((one) => one.title)).toEqual(['First', 'Third'])
    expect((await loadOffersPage(firm.consultant)).archived).toEqual([{ id: second, title: 'Second' }])
    expect(await archiveOffer(firm.admin, { id: second, archived: false })).toEqual({ ok: true })
    expect(await titles(firm.consultant)).toEqual(['First', 'Third', 'Second'])
    expect((await audited(firm.admin, second)).map((event) => event.action)).toEqual([
      'offer.created',
      'offer.moved',
      'offer.archived',
      'offer.restored',
    ])
  })

  it('holds no more than it can show', async () => {
    const crowded = await createTestFirm('Crowded')
    await tenant(crowded.admin, (db) =>
      db.offer.createMany({
        data: Array.from({ length: MAX_OFFERS }, (_, i) => ({
          ...offer(`Offer ${i}`),
          workspaceId: crowded.workspaceId,
          position: i,
        })),
      }),
    )
    expect(await createOffer(crowded.admin, offer('One more'))).toEqual({ ok: false, reason: 'too-many' })
  })
})

describe('editing an offer', () => {
  it('tells the loser of a race what stands there now, and overwrites nothing', async () => {
    const id = await create(firm.admin, 'Race')
    const results = await Promise.all([
      updateOffer(firm.admin, { id, version: 1, offer: offer('Left') }),
      updateOffer(firm.admin, { id, version: 1, offer: offer('Right') }),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const lost = results.find((result) => !result.ok)
    const [stored] = (await loadOffersPage(firm.admin)).offers.filter((one) => one.id === id)
    expect(stored?.version).toBe(2)
    expect(lost).toEqual({ ok: false, reason: 'conflict', current: stored })
    expect(await audited(firm.admin, id)).toHaveLength(2)
  })

  it('says when the offer was archived meanwhile', async () => {
    const id = await create(firm.admin, 'Gone')
    await archiveOffer(firm.admin, { id, archived: true })
    const late = await updateOffer(firm.admin, { id, version: 1, offer: offer('Late') })
    expect(late).toEqual({ ok: false, reason: 'not-found' })
  })

  it('is for admins', async () => {
    const id = await create(firm.admin, 'Admins only')
    for (const viewer of [firm.manager, firm.consultant]) {
      const refused = { ok: false, reason: 'forbidden' }
      expect(await createOffer(viewer, offer('x'))).toEqual(refused)
      expect(await updateOffer(viewer, { id, version: 1, offer: offer('x') })).toEqual(refused)
      expect(await archiveOffer(viewer, { id, archived: true })).toEqual(refused)
      expect(await moveOffer(viewer, { id, direction: 'up' })).toEqual(refused)
      expect(await saveNever(viewer, { base: [], lines: ['x'] })).toEqual(refused)
    }
  })

  it('never reaches the neighbour’s offers', async () => {
    const [theirs] = (await loadCatalogue(neighbour.admin)).offers
    const id = theirs?.id ?? ''
    const unseen = { ok: false, reason: 'not-found' }
    expect(await updateOffer(firm.admin, { id, version: 1, offer: offer('Mine now') })).toEqual(unseen)
    expect(await archiveOffer(firm.admin, { id, archived: true })).toEqual(unseen)
    expect(await moveOffer(firm.admin, { id, direction: 'down' })).toEqual(unseen)
    expect(await titles(neighbour.admin)).toEqual(['Theirs'])
  })
})

describe('what the firm never does', () => {
  it('is saved once; a second editor of the same list is told', async () => {
    expect(await saveNever(firm.admin, { base: [], lines: ['no recruiting'] })).toEqual({ ok: true })
    const late = await saveNever(firm.admin, { base: [], lines: ['no branding'] })
    expect(late).toEqual({ ok: false, reason: 'conflict', current: ['no recruiting'] })
    expect((await loadCatalogue(firm.consultant)).never).toEqual(['no recruiting'])
    expect((await loadCatalogue(neighbour.consultant)).never).toEqual(['no courts'])
  })
})

describe('an offer in a third language', () => {
  it('is told on the page and beside a request, until clients have spoken in one of ours', async () => {
    const { admin, consultant } = await createTestFirm('Lantern')
    const german = offer('Nachfolge', {
      does: 'Wir begleiten Inhaber und ihre Kinder ein Jahr lang und schreiben auf, wer was übernimmt.',
      outcomes: ['Der Vater geht in Urlaub und niemand ruft ihn an'],
      not: [],
    })
    const made = await createOffer(admin, german)
    if (!made.ok) throw new Error(made.reason)
    await create(admin, 'Handing the firm to the children')
    const told = async (viewer: Viewer) => ({
      page: (await loadOffersPage(viewer)).foreign,
      tried: (await tryRequest(viewer, { text: 'Our children should take over.' })).tried.foreign,
    })
    expect(await told(consultant)).toEqual({ page: [made.id], tried: ['Nachfolge'] })
    expect(await told(neighbour.consultant)).toEqual({ page: [], tried: [] })
    const added = await addPhrase(admin, {
      target: { offerId: made.id },
      text: 'who will I leave all this to',
    })
    if (!added.ok) throw new Error(added.reason)
    expect(await told(consultant)).toEqual({ page: [], tried: [] })
    await takeBackPhrase(admin, { id: added.id })
    expect(await told(consultant)).toEqual({ page: [made.id], tried: ['Nachfolge'] })
  })
})
