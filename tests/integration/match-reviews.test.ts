import { createTranslator } from 'next-intl'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { namedOffer, saidWord } from '@/components/brief/beside/said-words'
import { type BriefData, loadBrief, type ShownAssessment } from '@/lib/assessments/data'
import { assessProspect } from '@/lib/assessments/mutations'
import { tenant } from '@/lib/auth/tenant'
import { addMatchReview, removeMatchReview } from '@/lib/discovery/match-review-mutations'
import { archiveOffer, createOffer } from '@/lib/offers/mutations'
import { saveNever } from '@/lib/offers/never-mutations'
import { confirmPhrases, takeBackPhrase } from '@/lib/offers/phrase-mutations'
import { loadMessages } from '@/lib/platform/messages'
import type { Lang } from '@/lib/scoring/vocabulary'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let neighbour: TestFirm
let offers: string[]
let foreignOffer: string
let prospectId: string
let discoveryId: string

async function offerOf(own: TestFirm, title: string): Promise<string> {
  const made = await createOffer(own.admin, {
    title,
    does: `${title}. Orders between two shops: a lady orders at one shop and collects at the other.`,
    outcomes: [`${title} is done`],
    not: [],
    format: '',
    standard: false,
  })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

async function assessed() {
  const result = await assessProspect(firm.consultant, prospectId)
  if (!result.ok) throw new Error(result.reason)
  const brief = await loadBrief(firm.consultant, prospectId)
  if (!brief?.shown) throw new Error('no brief')
  return { ...brief, shown: brief.shown, id: result.id }
}

/** The first word on the match as the brief says it, in each language. */
async function wordsOf(data: BriefData & { readonly shown: ShownAssessment }) {
  const [word] = data.discovery.matchReviews
  if (!word) throw new Error('nobody spoke')
  const said = async (locale: Lang) => {
    const decide = createTranslator({ locale, messages: await loadMessages(locale), namespace: 'decide' })
    return saidWord(word, { data, shown: data.shown, w: { decide, day: () => 'today' } })
  }
  return { en: await said('en'), ru: await said('ru') }
}

const say = async (word: Parameters<typeof addMatchReview>[1], viewer = firm.consultant) => {
  const said = await addMatchReview(viewer, word)
  if (!said.ok) throw new Error(said.reason)
  return said.id
}

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  offers = [await offerOf(firm, 'Warehouse hour'), await offerOf(firm, 'Choir practice')]
  foreignOffer = await offerOf(neighbour, 'Elsewhere')
  await saveNever(firm.admin, { base: [], lines: ['no courts'] })
})

beforeEach(async () => {
  const told = await createToldProspect(firm.consultant)
  prospectId = told.id
  discoveryId = told.discoveryId
})

const lastOffer = ({ shown }: Awaited<ReturnType<typeof assessed>>): string => {
  const id = shown.result.match.ranked.at(-1)?.offerId
  if (!id) throw new Error('nothing was ranked')
  return id
}

describe('a word on the match', () => {
  it('lays the named offer beside the request at the next assessment and keeps what was computed', async () => {
    const before = await assessed()
    const offerId = lastOffer(before)
    const id = await say({ discoveryId, kind: 'offer', offerId, reason: 'heard it at the table' })
    expect((await loadBrief(firm.consultant, prospectId))?.changed).toEqual(['reviews'])
    const after = await assessed()
    const { match } = after.shown.result
    expect(match.ranked[0]?.offerId).toBe(offerId)
    expect(match.said).toEqual({
      review: id,
      kind: 'offer',
      computed: {
        offerId: before.shown.result.match.ranked[0]?.offerId,
        fit: before.shown.result.match.score,
        nothingFits: before.shown.result.match.nothingFits,
      },
    })
    expect(after.discovery.matchReviews).toMatchObject([
      { id, kind: 'offer', createdBy: 'consultant', reason: 'heard it at the table', takenBack: null },
    ])
    expect(after.shown.unreviewed).toBe(before.shown.result.verdict)

    expect(await removeMatchReview(firm.consultant, { discoveryId, id })).toEqual({ ok: true })
    const undone = await assessed()
    expect(undone.shown.result.match).toEqual(before.shown.result.match)
    expect(undone.discovery.matchReviews[0]).toMatchObject({ id, takenBack: { by: 'consultant' } })
    // The assessment made with the word still knows whose it was.
    const older = await loadBrief(firm.consultant, prospectId, after.id)
    expect(older?.shown?.result.match.said?.review).toBe(id)
  })

  it('names its offer after that was archived, and says so', async () => {
    const offerId = await offerOf(firm, 'Reading evening')
    await assessed()
    await say({ discoveryId, kind: 'offer', offerId, reason: 'heard it at the table' })
    await confirmPhrases(firm.consultant, {
      assessmentId: (await assessed()).id,
      target: { offerId },
      texts: ['an evening for the readers'],
    })
    expect(await wordsOf(await assessed())).toEqual({
      en: 'It is “Reading evening” (consultant, today)',
      ru: 'Это «Reading evening» (consultant, today)',
    })
    await archiveOffer(firm.admin, { id: offerId, archived: true })
    const archived = {
      en: 'It is “Reading evening”, since archived (consultant, today)',
      ru: 'Это «Reading evening», теперь в архиве (consultant, today)',
    }
    const standing = await loadBrief(firm.consultant, prospectId)
    if (!standing?.shown) throw new Error('no brief')
    expect(await wordsOf({ ...standing, shown: standing.shown }), 'beside the snapshot that has it').toEqual(
      archived,
    )
    const later = await assessed()
    expect(later.shown.input.catalogue.offers.map(({ id }) => id)).not.toContain(offerId)
    expect(await wordsOf(later), 'beside one that was made without it').toEqual(archived)
    expect(
      later.learned.map((phrase) => namedOffer({ data: later, shown: later.shown }, phrase.offerId)),
    ).toEqual([{ offer: 'Reading evening', archived: 'yes' }])
  })

  it('declines when a person says that there is nothing', async () => {
    await assessed()
    await say({ discoveryId, kind: 'nothing', reason: 'not our trade' })
    const { result } = (await assessed()).shown
    expect(result.match.nothingFits).toBe(true)
    expect(result.verdict).toBe('decline')
    expect(result.reasons[0]?.key).toBe('reason.nothing-fits-said')
  })

  it('calls one clause covered, or not, beside one offer', async () => {
    const { shown } = await assessed()
    const [best] = shown.result.match.ranked
    const clause = best?.coverage[0]
    if (!best || !clause) throw new Error('the example has no clause')
    const standing = clause.standing === 'covered' ? 'not-covered' : 'covered'
    const id = await say({
      discoveryId,
      kind: 'clause',
      offerId: best.offerId,
      questionKey: clause.request.answer,
      round: clause.request.round,
      clause: clause.request.quote,
      standing,
      reason: 'it is part of the first week',
    })
    const coverage = (await assessed()).shown.result.match.ranked[0]?.coverage
    expect(coverage?.find(({ request }) => request.quote === clause.request.quote)).toMatchObject({
      standing,
      said: { review: id, computed: clause.standing },
    })
  })

  it('needs a reason unless it says what was computed', async () => {
    const { shown } = await assessed()
    const best = shown.result.match.ranked[0]?.offerId ?? ''
    const yes = { discoveryId, kind: 'offer', reason: '' } as const
    const other = offers.find((id) => id !== best) ?? ''
    expect(await addMatchReview(firm.consultant, { ...yes, offerId: other })).toMatchObject({
      reason: 'reason-required',
    })
    if (!shown.result.match.nothingFits)
      expect(
        await addMatchReview(firm.consultant, { discoveryId, kind: 'nothing', reason: '' }),
      ).toMatchObject({
        reason: 'reason-required',
      })
    // One of the two is what was computed, and only that one.
    const plain = await addMatchReview(firm.consultant, { ...yes, offerId: best })
    expect(plain.ok).toBe(!shown.result.match.nothingFits)
    const nothing = await addMatchReview(firm.consultant, { discoveryId, kind: 'nothing', reason: '' })
    expect(nothing.ok).toBe(shown.result.match.nothingFits)
  })

  it('is not replaced by another; it is taken back first', async () => {
    const id = await say({ discoveryId, kind: 'nothing', reason: 'no' })
    const [offerId = ''] = offers
    const second = { discoveryId, kind: 'offer', offerId, reason: 'yes' } as const
    expect(await addMatchReview(firm.manager, second)).toEqual({ ok: false, reason: 'exists' })
    await removeMatchReview(firm.manager, { discoveryId, id })
    expect(await addMatchReview(firm.manager, second)).toMatchObject({ ok: true })
    const events = await tenant(firm.admin, (db) =>
      db.auditEvent.findMany({
        where: { subjectId: discoveryId, action: { startsWith: 'match-review' } },
        orderBy: { at: 'asc' },
      }),
    )
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['match-review.add', firm.consultant.memberId],
      ['match-review.take-back', firm.manager.memberId],
      ['match-review.add', firm.manager.memberId],
    ])
  })

  it('is given once by two people at once', async () => {
    const word = { discoveryId, kind: 'nothing', reason: 'no' } as const
    const both = await Promise.all([
      addMatchReview(firm.consultant, word),
      addMatchReview(firm.manager, word),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is refused to colleagues, to other firms and about their offers', async () => {
    const word = { discoveryId, kind: 'nothing', reason: 'no' } as const
    expect(await addMatchReview(firm.colleague, word)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await addMatchReview(neighbour.admin, word)).toEqual({ ok: false, reason: 'not-found' })
    const id = await say(word)
    expect(await removeMatchReview(neighbour.admin, { discoveryId, id })).toMatchObject({ ok: false })
    expect(await removeMatchReview(firm.colleague, { discoveryId, id })).toMatchObject({ ok: false })
    await removeMatchReview(firm.consultant, { discoveryId, id })
    expect(await addMatchReview(firm.consultant, { ...word, kind: 'offer', offerId: foreignOffer })).toEqual({
      ok: false,
      reason: 'unknown-offer',
    })
  })

  it('stands behind the second wall: other firms see none, and nobody rewrites or deletes one', async () => {
    await say({ discoveryId, kind: 'nothing', reason: 'no' })
    expect(await tenant(neighbour.admin, (db) => db.matchReview.count())).toBe(0)
    await expect(
      tenant(firm.admin, (db) => db.matchReview.updateMany({ data: { reason: 'otherwise' } })),
    ).rejects.toThrow(/permission denied/)
    await expect(tenant(firm.admin, (db) => db.matchReview.deleteMany())).rejects.toThrow(/permission denied/)
    await expect(
      tenant(neighbour.admin, (db) =>
        db.matchReview.create({
          data: {
            workspaceId: neighbour.workspaceId,
            discoveryId,
            kind: 'nothing',
            reason: 'x',
            createdById: neighbour.admin.memberId,
          },
        }),
      ),
    ).rejects.toThrow(/Foreign key/)
  })
})

describe('words learned from a prospect', () => {
  it('count for others and not for the prospect they were learned from', async () => {
    const { id: assessmentId } = await assessed()
    const [offerId = ''] = offers
    const learned = await confirmPhrases(firm.consultant, {
      assessmentId,
      target: { offerId },
      texts: ['they hunt for the pallets all morning'],
    })
    if (!learned.ok) throw new Error(learned.reason)
    const own = await loadBrief(firm.consultant, prospectId)
    expect(own?.changed).toEqual([])
    expect(own?.learned).toMatchObject([{ text: 'they hunt for the pallets all morning', takenBack: null }])
    const other = await createToldProspect(firm.consultant)
    prospectId = other.id
    const offer = (await assessed()).shown.input.catalogue.offers.find(({ id }) => id === offerId)
    expect(offer?.phrases).toEqual(['they hunt for the pallets all morning'])
    await takeBackPhrase(firm.consultant, { id: learned.ids[0] ?? '' })
    expect((await loadBrief(firm.consultant, prospectId))?.changed).toEqual(['catalogue'])
  })
})
