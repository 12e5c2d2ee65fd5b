import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import { loadDiscovery, loadRounds } from '@/lib/discovery/data'
import {
  addBehaviour,
  addReview,
  removeBehaviour,
  removeReview,
  removeRound,
  saveObservations,
  saveRound,
} from '@/lib/discovery/mutations'
import { type SaveRound, saveRoundSchema } from '@/lib/discovery/schema'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import { createTestDiscovery } from '../support/discoveries'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm
let ids: { prospectId: string; discoveryId: string }
let theirs: { prospectId: string; discoveryId: string }

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  theirs = await createTestDiscovery(neighbour.consultant, 'Not ours')
})

beforeEach(async () => {
  ids = await createTestDiscovery(firm.consultant)
})

const round = (over: Partial<SaveRound> = {}): SaveRound => ({
  discoveryId: ids.discoveryId,
  questionKey: 'problem',
  index: 0,
  baseVersion: 0,
  text: 'On Saturday we ran out of bread by noon.',
  speaker: 'verbatim',
  probe: null,
  ...over,
})

const auditOf = (subjectId: string) =>
  tenant(firm.admin, (db) => db.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } }))

describe('loadDiscovery', () => {
  it('gives the head, the playbook and everything that was put in', async () => {
    await saveRound(firm.consultant, round())
    await saveRound(firm.consultant, round({ index: 1, probe: 'Which Saturday?', text: 'The 14th.' }))
    await addBehaviour(firm.consultant, {
      discoveryId: ids.discoveryId,
      flag: 'nitpicking',
      note: 'counted commas',
    })
    const loaded = await loadDiscovery(firm.manager, ids.prospectId)
    expect(loaded).toMatchObject({
      id: ids.discoveryId,
      prospect: { name: 'Tamarind Rooms', ownerName: 'consultant', stage: 'discovery' },
      playbook: BUILT_IN_PLAYBOOK,
      rounds: [
        { questionKey: 'problem', index: 0, version: 1, updatedBy: { name: 'consultant' } },
        { questionKey: 'problem', index: 1, probe: 'Which Saturday?', text: 'The 14th.' },
      ],
      behaviours: [{ flag: 'nitpicking', note: 'counted commas', createdBy: 'consultant' }],
      mayEdit: true,
    })
  })

  it('lets a colleague read but not edit', async () => {
    expect((await loadDiscovery(firm.colleague, ids.prospectId))?.mayEdit).toBe(false)
  })

  it('knows nothing of another firm, nor of malformed ids', async () => {
    expect(await loadDiscovery(firm.admin, theirs.prospectId)).toBeNull()
    expect(await loadRounds(firm.admin, theirs.discoveryId)).toBeNull()
    expect(await loadDiscovery(firm.admin, "' OR 1=1")).toBeNull()
    expect(await loadRounds(firm.admin, '\u0000')).toBeNull()
  })
})

describe('saveRound', () => {
  it('raises the version with each save and moves a new prospect to discovery', async () => {
    expect(await saveRound(firm.consultant, round())).toMatchObject({ ok: true, version: 1 })
    expect(await saveRound(firm.consultant, round({ baseVersion: 1, text: 'Twice.' }))).toMatchObject({
      ok: true,
      version: 2,
    })
    const loaded = await loadDiscovery(firm.consultant, ids.prospectId)
    expect(loaded?.prospect.stage).toBe('discovery')
    expect(loaded?.rounds).toMatchObject([{ text: 'Twice.', version: 2 }])
  })

  it('overwrites nothing when somebody was faster and says who wrote what', async () => {
    await saveRound(firm.consultant, round())
    await saveRound(firm.manager, round({ baseVersion: 1, text: 'The manager heard otherwise.' }))
    const late = await saveRound(firm.consultant, round({ baseVersion: 1, text: 'My own version.' }))
    expect(late).toMatchObject({
      ok: false,
      reason: 'conflict',
      theirs: { text: 'The manager heard otherwise.', version: 2, updatedBy: { name: 'manager' } },
    })
    expect(await loadRounds(firm.consultant, ids.discoveryId)).toMatchObject([
      { text: 'The manager heard otherwise.' },
    ])
  })

  it('lets one of many at the same time win and tells all others', async () => {
    const many = Array.from({ length: 6 }, (_, i) => saveRound(firm.consultant, round({ text: `text ${i}` })))
    const outcomes = await Promise.all(many)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const again = Array.from({ length: 6 }, (_, i) =>
      saveRound(firm.consultant, round({ baseVersion: 1, text: `again ${i}` })),
    )
    expect((await Promise.all(again)).filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('acknowledges again a save whose answer was lost on the way', async () => {
    await saveRound(firm.consultant, round())
    expect(await saveRound(firm.consultant, round())).toMatchObject({ ok: true, version: 1 })
  })

  it('refuses colleagues, strangers, unknown questions', async () => {
    expect(await saveRound(firm.colleague, round())).toEqual({ ok: false, reason: 'forbidden' })
    expect(await saveRound(neighbour.admin, round())).toEqual({ ok: false, reason: 'not-found' })
    expect(await saveRound(firm.consultant, round({ questionKey: 'no-such' }))).toEqual({
      ok: false,
      reason: 'unknown-question',
    })
    expect(await loadRounds(firm.admin, ids.discoveryId)).toEqual([])
  })

  it('stores any text as far as a database can, and refuses more than it can hold', async () => {
    const wild = saveRoundSchema.parse(round({ text: 'a\u0000b \ud800 🙂 שלום' }))
    expect(await saveRound(firm.consultant, wild)).toMatchObject({ ok: true })
    expect(await loadRounds(firm.consultant, ids.discoveryId)).toMatchObject([{ text: 'ab \ufffd 🙂 שלום' }])
    const long = saveRoundSchema.safeParse(round({ text: 'я'.repeat(MAX_ANSWER_LENGTH + 1) }))
    expect(long.error?.issues[0]?.message).toBe('too-long')
    const longest = saveRoundSchema.parse(round({ baseVersion: 1, text: 'я'.repeat(MAX_ANSWER_LENGTH) }))
    expect(await saveRound(firm.consultant, longest)).toMatchObject({ ok: true, version: 2 })
  })

  it('notes one piece of work in the audit, not each keystroke, and never the words', async () => {
    for (let version = 0; version < 4; version++)
      await saveRound(firm.consultant, round({ baseVersion: version, text: `words ${version}` }))
    await saveRound(firm.manager, round({ baseVersion: 4, text: 'other words' }))
    const events = await auditOf(ids.discoveryId)
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['round.write', firm.consultant.memberId],
      ['round.write', firm.manager.memberId],
    ])
    expect(JSON.stringify(events)).not.toContain('words 0')
  })
})

describe('removeRound', () => {
  const second = () => round({ index: 1, probe: 'Which day?', text: '' })

  it('removes the last clarification while it is empty', async () => {
    await saveRound(firm.consultant, round())
    await saveRound(firm.consultant, second())
    const { discoveryId, questionKey } = second()
    const gone = { discoveryId, questionKey, index: 1, baseVersion: 1 }
    expect(await removeRound(firm.colleague, gone)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await removeRound(neighbour.admin, gone)).toEqual({ ok: false, reason: 'not-found' })
    expect(await removeRound(firm.consultant, gone)).toEqual({ ok: true })
    expect(await removeRound(firm.consultant, gone)).toEqual({ ok: true })
    expect(await loadRounds(firm.consultant, ids.discoveryId)).toHaveLength(1)
  })

  it('keeps one that holds words, that was changed meanwhile, or that others follow', async () => {
    const refused = { ok: false, reason: 'not-empty' }
    const { discoveryId, questionKey } = second()
    await saveRound(firm.consultant, { ...second(), text: 'The 14th.' })
    expect(
      await removeRound(firm.consultant, { discoveryId, questionKey, index: 1, baseVersion: 1 }),
    ).toEqual(refused)
    await saveRound(firm.consultant, { ...second(), index: 2 })
    await saveRound(firm.manager, { ...second(), index: 2, probe: 'Or which week?', baseVersion: 1 })
    expect(
      await removeRound(firm.consultant, { discoveryId, questionKey, index: 2, baseVersion: 1 }),
    ).toEqual(refused)
    await saveRound(firm.consultant, { ...second(), index: 1, text: '', baseVersion: 1 })
    expect(
      await removeRound(firm.consultant, { discoveryId, questionKey, index: 1, baseVersion: 2 }),
    ).toEqual(refused)
  })
})

describe('in the room', () => {
  it('stores topics and enthusiasm on the version that was seen', async () => {
    const { discoveryId } = ids
    expect(
      await saveObservations(firm.consultant, { discoveryId, baseVersion: 1, topicOrder: ['price', 'need'] }),
    ).toEqual({ ok: true, version: 2 })
    expect(await saveObservations(firm.consultant, { discoveryId, baseVersion: 2, enthusiasm: 0 })).toEqual({
      ok: true,
      version: 3,
    })
    expect(
      await saveObservations(firm.manager, { discoveryId, baseVersion: 1, topicOrder: ['need'] }),
    ).toEqual({
      ok: false,
      reason: 'conflict',
      now: { version: 3, topicOrder: ['price', 'need'], enthusiasm: 0 },
    })
    expect(
      await saveObservations(firm.colleague, { discoveryId, baseVersion: 3, enthusiasm: 9 }),
    ).toMatchObject({ reason: 'forbidden' })
  })

  it('takes behaviours in and back', async () => {
    const { discoveryId } = ids
    const added = await addBehaviour(firm.consultant, { discoveryId, flag: 'price-first', note: 'n' })
    if (!added.ok) throw new Error(added.reason)
    expect(await removeBehaviour(neighbour.admin, { discoveryId, id: added.id })).toMatchObject({ ok: false })
    expect(await removeBehaviour(firm.consultant, { discoveryId, id: added.id })).toEqual({ ok: true })
    expect((await loadDiscovery(firm.consultant, ids.prospectId))?.behaviours).toEqual([])
  })

  it("keeps one person's word on a flag until it is taken back", async () => {
    const word = {
      discoveryId: ids.discoveryId,
      questionKey: 'budget-terms',
      flag: 'terms-first' as const,
      standing: 'justified' as const,
      reason: 'a public tender',
    }
    expect(await addReview(firm.consultant, word)).toEqual({ ok: true })
    expect(await addReview(firm.manager, { ...word, reason: 'another' })).toEqual({
      ok: false,
      reason: 'exists',
    })
    expect(await addReview(neighbour.admin, word)).toMatchObject({ reason: 'not-found' })
    expect((await loadDiscovery(firm.manager, ids.prospectId))?.reviews).toMatchObject([
      { reason: 'a public tender', standing: 'justified', createdBy: 'consultant' },
    ])
    expect(await removeReview(firm.consultant, word)).toEqual({ ok: true })
    expect((await auditOf(ids.discoveryId)).map(({ action }) => action)).toEqual([
      'review.add',
      'review.remove',
    ])
  })
})
