import { beforeAll, describe, expect, it } from 'vitest'
import { assessProspect } from '@/lib/assessments/mutations'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { loadCatalogue } from '@/lib/offers/data'
import { archiveOffer, createOffer } from '@/lib/offers/mutations'
import { addPhrase, confirmPhrases, restorePhrase, takeBackPhrase } from '@/lib/offers/phrase-mutations'
import { MAX_PHRASES } from '@/lib/offers/schema'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let neighbour: TestFirm
let assessmentId: string
let prospectId: string

async function offerOf(viewer: Viewer, title: string): Promise<string> {
  const made = await createOffer(viewer, {
    title,
    does: `${title}: what we do`,
    outcomes: [],
    not: [],
    format: '',
    standard: false,
  })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

async function typed(viewer: Viewer, offerId: string, text: string): Promise<string> {
  const added = await addPhrase(viewer, { target: { offerId }, text })
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

const phrasesOf = async (viewer: Viewer, offerId: string) =>
  (await loadCatalogue(viewer)).offers.find(({ id }) => id === offerId)?.phrases

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  const told = await createToldProspect(firm.consultant)
  prospectId = told.id
  const assessed = await assessProspect(firm.consultant, told.id)
  if (!assessed.ok) throw new Error(assessed.reason)
  assessmentId = assessed.id
})

describe('client phrases of an offer', () => {
  it('are read into what the scorer takes, in the order added, and leave other offers as they were', async () => {
    const [first, second] = [await offerOf(firm.admin, 'First'), await offerOf(firm.admin, 'Second')]
    await typed(firm.admin, first, 'they won’t buy a paper clip without me')
    await typed(firm.admin, first, 'без меня ни гвоздя')
    const { offers } = await loadCatalogue(firm.consultant)
    expect(offers.find(({ id }) => id === first)?.phrases).toEqual([
      'they won’t buy a paper clip without me',
      'без меня ни гвоздя',
    ])
    expect(offers.find(({ id }) => id === second)).not.toHaveProperty('phrases')
  })

  it('are taken back, stay on record, and come back', async () => {
    const offerId = await offerOf(firm.admin, 'Undone')
    const id = await typed(firm.admin, offerId, 'nobody answers')
    expect(await takeBackPhrase(firm.admin, { id })).toEqual({ ok: true })
    expect(await phrasesOf(firm.admin, offerId)).toBeUndefined()
    const row = await tenant(firm.admin, (db) => db.clientPhrase.findFirstOrThrow({ where: { id } }))
    expect(row).toMatchObject({ text: 'nobody answers', takenBackById: firm.admin.memberId })
    expect(await restorePhrase(firm.admin, { id })).toEqual({ ok: true })
    expect(await phrasesOf(firm.admin, offerId)).toEqual(['nobody answers'])
    const events = await tenant(firm.admin, (db) =>
      db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } }),
    )
    expect(events.map(({ action }) => action)).toEqual([
      'phrase.added',
      'phrase.taken-back',
      'phrase.restored',
    ])
    expect(JSON.stringify(events)).not.toContain('nobody')
  })

  it('say one thing once, and no more than the catalogue can hold', async () => {
    const offerId = await offerOf(firm.admin, 'Once')
    const id = await typed(firm.admin, offerId, 'Всё горит')
    const again = { target: { offerId }, text: 'все горит' }
    expect(await addPhrase(firm.admin, again)).toEqual({ ok: false, reason: 'known' })
    await takeBackPhrase(firm.admin, { id })
    expect(await addPhrase(firm.admin, again)).toMatchObject({ ok: true })
    expect(await restorePhrase(firm.admin, { id })).toEqual({ ok: false, reason: 'known' })
    await tenant(firm.admin, (db) =>
      db.clientPhrase.createMany({
        data: Array.from({ length: MAX_PHRASES - 1 }, (_, i) => ({
          workspaceId: firm.workspaceId,
          offerId,
          text: `phrase ${i}`,
          origin: 'typed',
          addedById: firm.admin.memberId,
        })),
      }),
    )
    expect(await addPhrase(firm.admin, { target: { offerId }, text: 'one more' })).toEqual({
      ok: false,
      reason: 'too-many-phrases',
    })
  })

  it('cannot be added to an offer in the archive', async () => {
    const offerId = await offerOf(firm.admin, 'Archived')
    await archiveOffer(firm.admin, { id: offerId, archived: true })
    expect(await addPhrase(firm.admin, { target: { offerId }, text: 'x' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })
})

describe('words confirmed in a brief', () => {
  it('are added by whoever may edit the prospect, name their source, and are undone by who added them', async () => {
    const offerId = await offerOf(firm.admin, 'Confirmed')
    const input = { assessmentId, target: { offerId }, texts: ['it keeps slipping', 'It keeps slipping'] }
    expect(await confirmPhrases(firm.colleague, input)).toEqual({ ok: false, reason: 'forbidden' })
    const confirmed = await confirmPhrases(firm.consultant, input)
    if (!confirmed.ok) throw new Error(confirmed.reason)
    expect(confirmed.ids).toHaveLength(1)
    const [id = ''] = confirmed.ids
    const row = await tenant(firm.admin, (db) => db.clientPhrase.findFirstOrThrow({ where: { id } }))
    expect(row).toMatchObject({ origin: 'confirmed', prospectId, assessmentId })
    expect(await takeBackPhrase(firm.colleague, { id })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await takeBackPhrase(firm.consultant, { id })).toEqual({ ok: true })
    expect(await restorePhrase(firm.consultant, { id })).toEqual({ ok: true })
    // What an admin took back, only admins put into force again.
    expect(await takeBackPhrase(firm.admin, { id })).toEqual({ ok: true })
    expect(await restorePhrase(firm.consultant, { id })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await takeBackPhrase(firm.consultant, { id })).toEqual({ ok: true })
    const after = await tenant(firm.admin, (db) => db.clientPhrase.findFirstOrThrow({ where: { id } }))
    expect(after.takenBackById).toBe(firm.admin.memberId)
  })

  it('say which of the two is gone, the offer or the line', async () => {
    const offerId = await offerOf(firm.admin, 'Gone')
    await archiveOffer(firm.admin, { id: offerId, archived: true })
    const input = { assessmentId, texts: ['too late'] }
    expect(await confirmPhrases(firm.consultant, { ...input, target: { offerId } })).toEqual({
      ok: false,
      reason: 'unknown-offer',
    })
    const target = { neverLine: 'no such line' }
    expect(await confirmPhrases(firm.consultant, { ...input, target })).toEqual({
      ok: false,
      reason: 'unknown-line',
    })
  })

  it('count in the next assessment of anybody else, and prove nothing about who said them', async () => {
    const offerId = await offerOf(firm.admin, 'Counted')
    await confirmPhrases(firm.consultant, { assessmentId, target: { offerId }, texts: ['a third thing'] })
    const other = await createToldProspect(firm.consultant)
    const newestInput = async (id: string) => {
      const assessed = await assessProspect(firm.consultant, id)
      if (!assessed.ok) throw new Error(assessed.reason)
      const where = { id: assessed.id }
      const row = await tenant(firm.admin, (db) => db.assessment.findFirstOrThrow({ where }))
      return JSON.stringify(row.input)
    }
    expect(await newestInput(other.id)).toContain('a third thing')
    expect(await newestInput(prospectId)).not.toContain('a third thing')
  })
})

describe('the neighbour', () => {
  it('sees, adds and takes back nothing of another firm’s', async () => {
    const offerId = await offerOf(firm.admin, 'Private')
    const id = await typed(firm.admin, offerId, 'our secret words')
    const unseen = { ok: false, reason: 'not-found' }
    expect(await tenant(neighbour.admin, (db) => db.clientPhrase.count())).toBe(0)
    expect(await addPhrase(neighbour.admin, { target: { offerId }, text: 'x' })).toEqual(unseen)
    expect(await takeBackPhrase(neighbour.admin, { id })).toEqual(unseen)
    expect(await restorePhrase(neighbour.admin, { id })).toEqual(unseen)
    const theirs = await offerOf(neighbour.admin, 'Theirs')
    const borrowed = { assessmentId, target: { offerId: theirs }, texts: ['x'] }
    expect(await confirmPhrases(neighbour.admin, borrowed)).toEqual(unseen)
  })

  it('is kept out by the database itself', async () => {
    const theirs = await offerOf(neighbour.admin, 'Crossed')
    const put = (workspaceId: string) =>
      tenant(firm.admin, (db) =>
        db.clientPhrase.create({
          data: { workspaceId, offerId: theirs, text: 'x', origin: 'typed', addedById: firm.admin.memberId },
        }),
      )
    await expect(put(neighbour.workspaceId)).rejects.toThrow(/row-level security/)
    await expect(put(firm.workspaceId)).rejects.toThrow(/Foreign key/)
  })

  it('finds that a phrase is never deleted nor reworded, also by its own firm', async () => {
    const erase = tenant(firm.admin, (db) => db.clientPhrase.deleteMany())
    await expect(erase).rejects.toThrow(/permission denied/)
    const reword = tenant(firm.admin, (db) => db.clientPhrase.updateMany({ data: { text: 'other' } }))
    await expect(reword).rejects.toThrow(/permission denied/)
  })
})
