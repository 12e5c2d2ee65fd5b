import { beforeAll, describe, expect, it } from 'vitest'
import { assessProspect } from '@/lib/assessments/mutations'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { loadCatalogue } from '@/lib/offers/data'
import { archiveOffer, createOffer } from '@/lib/offers/mutations'
import { saveNever } from '@/lib/offers/never-mutations'
import { addPhrase, confirmPhrases, restorePhrase, takeBackPhrase } from '@/lib/offers/phrase-mutations'
import { addPhraseSchema, MAX_PHRASES, neverSchema } from '@/lib/offers/schema'
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
  await saveNever(firm.admin, { base: [], lines: ['no courts', 'no recruiting', 'no engines'] })
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

describe('client phrases of what the firm never does', () => {
  it('follow a line that is reworded, rest with one that goes, and count again when it returns', async () => {
    const target = { neverLine: 'no recruiting' }
    await addPhrase(firm.admin, { target, text: 'find us a decent foreman' })
    const base = ['no courts', 'no recruiting', 'no engines']
    const now = ['no courts', 'we do not recruit people', 'no engines']
    await saveNever(firm.admin, { base, lines: now })
    const learned = [{ line: 'we do not recruit people', phrases: ['find us a decent foreman'] }]
    expect((await loadCatalogue(firm.consultant)).neverPhrases).toEqual(learned)
    await saveNever(firm.admin, { base: now, lines: ['no courts', 'no engines'] })
    expect(await loadCatalogue(firm.consultant)).not.toHaveProperty('neverPhrases')
    await saveNever(firm.admin, { base: ['no courts', 'no engines'], lines: now })
    expect((await loadCatalogue(firm.consultant)).neverPhrases).toEqual(learned)
    expect(await addPhrase(firm.admin, { target, text: 'x' })).toEqual({ ok: false, reason: 'not-found' })
  })

  it('count once where a line is reworded into one that was gone and had said the same', async () => {
    const own = await createTestFirm('Rewording')
    const save = async (base: string[], lines: string[]) =>
      expect(await saveNever(own.admin, { base, lines })).toEqual({ ok: true })
    const typedFor = (neverLine: string, text: string) =>
      addPhrase(own.admin, { target: { neverLine }, text })
    await save([], ['no courts', 'no engines'])
    await typedFor('no courts', 'Подайте за нас в суд')
    await save(['no courts', 'no engines'], ['no engines'])
    await save(['no engines'], ['no engines', 'no lawsuits'])
    await typedFor('no lawsuits', 'подайте за нас в суд')
    await typedFor('no lawsuits', 'see them in court for us')
    await save(['no engines', 'no lawsuits'], ['no engines', 'no courts'])
    expect((await loadCatalogue(own.consultant)).neverPhrases).toEqual([
      { line: 'no courts', phrases: ['Подайте за нас в суд', 'see them in court for us'] },
    ])
    expect(await tenant(own.admin, (db) => db.clientPhrase.count()), 'all stay on record').toBe(3)
  })

  it('stay with a line that is typed twice and elsewhere in the list', async () => {
    const own = await createTestFirm('Twice')
    const typed = neverSchema.parse({
      base: [],
      lines: ['no courts', ' no  courts ', 'no engines', 'no courts\u0000'],
    })
    expect(typed.lines).toEqual(['no courts', 'no engines'])
    await saveNever(own.admin, typed)
    await addPhrase(own.admin, { target: { neverLine: 'no courts' }, text: 'sue them' })
    await saveNever(
      own.admin,
      neverSchema.parse({ base: typed.lines, lines: ['no engines', 'no courts', 'no courts'] }),
    )
    expect((await loadCatalogue(own.consultant)).neverPhrases).toEqual([
      { line: 'no courts', phrases: ['sue them'] },
    ])
  })

  it('are stored for a line named with what no database can hold', async () => {
    const own = await createTestFirm('Unstorable')
    const never = neverSchema.parse({ base: [], lines: ['no\u0000 courts \ud800'] })
    expect(await saveNever(own.admin, never)).toEqual({ ok: true })
    const phrase = addPhraseSchema.parse({
      target: { neverLine: 'no courts\u0000 \ud800' },
      text: 'sue \u0000them',
    })
    expect(await addPhrase(own.admin, phrase)).toMatchObject({ ok: true })
    expect((await loadCatalogue(own.consultant)).neverPhrases).toEqual([
      { line: 'no courts \ufffd', phrases: ['sue them'] },
    ])
    const stale = neverSchema.parse({ base: ['no\u0000 courts \ud800'], lines: [] })
    expect(await saveNever(own.admin, stale)).toEqual({ ok: true })
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
