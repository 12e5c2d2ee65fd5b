import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadBrief } from '@/lib/assessments/data'
import { assessProspect } from '@/lib/assessments/mutations'
import { learnedWith } from '@/lib/assessments/said'
import { takeBackWord } from '@/lib/assessments/take-back'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { addMatchReview } from '@/lib/discovery/match-review-mutations'
import { createOffer } from '@/lib/offers/mutations'
import { confirmPhrases } from '@/lib/offers/phrase-mutations'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let neighbour: TestFirm
let offerId: string
let prospectId: string
let discoveryId: string

async function assessed() {
  const result = await assessProspect(firm.consultant, prospectId)
  if (!result.ok) throw new Error(result.reason)
  return result.id
}

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  const made = await createOffer(firm.admin, {
    title: 'Warehouse hour',
    does: 'Orders between two shops: a lady orders at one shop and collects at the other.',
    outcomes: [],
    not: [],
    format: '',
    standard: false,
  })
  if (!made.ok) throw new Error(made.reason)
  offerId = made.id
})

beforeEach(async () => {
  const told = await createToldProspect(firm.consultant)
  prospectId = told.id
  discoveryId = told.discoveryId
})

describe('a word taken back with what was remembered with it', () => {
  /** A word on an offer with two phrases that were remembered with it. */
  async function taught() {
    await assessed()
    const reason = 'heard it at the table'
    const said = await addMatchReview(firm.consultant, { discoveryId, kind: 'offer', offerId, reason })
    if (!said.ok) throw new Error(said.reason)
    const assessmentId = await assessed()
    const texts = [`${discoveryId} hunts for pallets`, `${discoveryId} rings the other shop`]
    const learned = await confirmPhrases(firm.consultant, { assessmentId, target: { offerId }, texts })
    if (!learned.ok) throw new Error(learned.reason)
    const [first = '', second = ''] = learned.ids
    return { id: said.id, first, second }
  }
  const standing = async () => {
    const brief = await loadBrief(firm.admin, prospectId)
    const inForce = <One extends { takenBack: unknown; id: string }>(all: readonly One[] = []) =>
      all.filter(({ takenBack }) => takenBack === null).map(({ id }) => id)
    return { words: inForce(brief?.discovery.matchReviews), phrases: inForce(brief?.learned) }
  }

  it('takes back the phrases that are named, and no others, in one transaction that is audited', async () => {
    const { id, first, second } = await taught()
    const brief = await loadBrief(firm.consultant, prospectId)
    if (!brief) throw new Error('no brief')
    expect(learnedWith(brief, id).map((phrase) => [phrase.id, phrase.mayUndo])).toEqual([
      [first, true],
      [second, true],
    ])
    expect(await takeBackWord(firm.consultant, { discoveryId, id, phrases: [first] })).toEqual({
      ok: true,
    })
    expect(await standing()).toEqual({ words: [], phrases: [second] })
    const undone = await tenant(
      firm.admin,
      (db) =>
        db.$queryRaw<{ action: string; actor: string; written: string }[]>`
        SELECT action, actor_id::text AS actor, xmin::text AS written FROM audit_event
        WHERE subject_id IN (${discoveryId}, ${first}, ${second}) AND action LIKE '%back' ORDER BY action`,
    )
    const actor = firm.consultant.memberId
    expect(undone).toMatchObject([
      { action: 'match-review.take-back', actor },
      { action: 'phrase.taken-back', actor },
    ])
    expect(new Set(undone.map(({ written }) => written)).size, 'written by one transaction').toBe(1)
  })

  it('leaves them all where none is named', async () => {
    const { id, first, second } = await taught()
    expect(await takeBackWord(firm.consultant, { discoveryId, id })).toEqual({ ok: true })
    expect(await standing()).toEqual({ words: [], phrases: [first, second] })
  })

  it('changes nothing where a phrase came from elsewhere, is another’s, or the firm is another', async () => {
    const other = await taught()
    const told = await createToldProspect(firm.consultant)
    ;[prospectId, discoveryId] = [told.id, told.discoveryId]
    const { id, first, second } = await taught()
    const before = await standing()
    const ask = (viewer: Viewer, phrases: string[]) => takeBackWord(viewer, { discoveryId, id, phrases })
    expect(await ask(firm.consultant, [first, other.first])).toEqual({ ok: false, reason: 'phrase-gone' })
    expect(await ask(firm.manager, [first])).toEqual({ ok: false, reason: 'phrase-forbidden' })
    expect(await ask(firm.colleague, [first])).toEqual({ ok: false, reason: 'forbidden' })
    expect(await ask(neighbour.admin, [first])).toEqual({ ok: false, reason: 'not-found' })
    expect(await standing()).toEqual(before)
    const asManager = await loadBrief(firm.manager, prospectId)
    if (!asManager) throw new Error('no brief')
    expect(learnedWith(asManager, id).map(({ mayUndo }) => mayUndo)).toEqual([false, false])
    expect(await ask(firm.admin, [first, second])).toEqual({ ok: true })
    expect(await standing()).toEqual({ words: [], phrases: [] })
  })
})
