import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadBrief } from '@/lib/assessments/data'
import { assessProspect } from '@/lib/assessments/mutations'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { addBehaviour, addReview, saveObservations, saveRound } from '@/lib/discovery/mutations'
import { createOffer } from '@/lib/offers/mutations'
import { OBSERVED } from '@/lib/scoring/flags-dimension'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

let firm: TestFirm
let neighbour: TestFirm
let prospect: { id: string; discoveryId: string }

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  await createOffer(firm.admin, {
    title: 'One yard, one book',
    does: 'We put the passing of orders between two shops in order, with the people who do it.',
    outcomes: ['Orders reach the other shop the same day'],
    not: ['Software'],
    format: 'Six weeks',
    standard: false,
  })
})

beforeEach(async () => {
  prospect = await createToldProspect(firm.consultant)
})

const rowOf = (id: string) =>
  tenant(firm.admin, (db) =>
    db.prospect.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId: firm.workspaceId, id } } }),
  )
const countOf = (viewer: Viewer, prospectId: string) =>
  tenant(viewer, (db) => db.assessment.count({ where: { prospectId } }))
const rewrite = (text: string, baseVersion = 1) =>
  saveRound(firm.consultant, {
    discoveryId: prospect.discoveryId,
    questionKey: 'problem',
    index: 0,
    baseVersion,
    text,
    speaker: 'verbatim',
    probe: null,
  })

describe('assessing a prospect', () => {
  it('keeps what went in and came out, and copies what the pipeline shows', async () => {
    const assessed = await assessProspect(firm.consultant, prospect.id)
    if (!assessed.ok) throw new Error(assessed.reason)
    const brief = await loadBrief(firm.manager, prospect.id)
    const { input, result, enthusiasm, by } = brief?.shown ?? {}
    expect(input?.answers.find(({ key }) => key === 'problem')?.rounds[0]?.text).toMatch(/forty box hedges/)
    expect(input?.catalogue.offers[0]?.title).toBe('One yard, one book')
    expect([enthusiasm, by, brief?.changed]).toEqual([7, 'consultant', []])
    const row = await rowOf(prospect.id)
    expect(row).toMatchObject({
      stage: 'assessed',
      verdict: result?.verdict,
      fit: result?.fit,
      concreteness: Math.round(result?.concreteness.score ?? -1),
      flagScore: result?.flags.score,
      match: result?.match.score,
    })
    expect(row.headline).toMatchObject({ quote: { mark: expect.any(String), text: expect.any(String) } })
  })

  it('is refused before the own wish is known, and stores nothing', async () => {
    const unasked = await createToldProspect(firm.consultant, { enthusiasm: null })
    expect(await assessProspect(firm.consultant, unasked.id)).toEqual({
      ok: false,
      reason: 'enthusiasm-first',
    })
    expect(await countOf(firm.admin, unasked.id)).toBe(0)
    expect((await loadBrief(firm.manager, unasked.id))?.shown).toBeNull()
  })

  it('stores no second copy when nothing has changed, from two tabs at once either', async () => {
    const both = await Promise.all([
      assessProspect(firm.consultant, prospect.id),
      assessProspect(firm.manager, prospect.id),
    ])
    expect(both.map((one) => one.ok && one.fresh).sort()).toEqual([false, true])
    expect(new Set(both.map((one) => one.ok && one.id)).size).toBe(1)
    expect(await countOf(firm.admin, prospect.id)).toBe(1)
  })

  it('makes a new one after each kind of change, and says before what has changed', async () => {
    await assessProspect(firm.consultant, prospect.id)
    await rewrite('The two books never meet. 👍 On 9 May it happened twice.')
    expect((await loadBrief(firm.manager, prospect.id))?.changed).toEqual(['answers'])
    await assessProspect(firm.consultant, prospect.id)
    await saveObservations(firm.consultant, {
      discoveryId: prospect.discoveryId,
      baseVersion: 1,
      topicOrder: ['price', 'need'],
    })
    expect((await loadBrief(firm.manager, prospect.id))?.changed).toEqual(['observations'])
    await assessProspect(firm.consultant, prospect.id)
    const brief = await loadBrief(firm.manager, prospect.id)
    expect(brief?.changed).toEqual([])
    expect(brief?.assessments).toHaveLength(3)
  })

  it('leaves an earlier assessment as it was', async () => {
    const first = await assessProspect(firm.consultant, prospect.id)
    if (!first.ok) throw new Error(first.reason)
    const before = (await loadBrief(firm.manager, prospect.id))?.shown
    await rewrite('Synergy.')
    await assessProspect(firm.consultant, prospect.id)
    const older = (await loadBrief(firm.manager, prospect.id, first.id))?.shown
    expect(older?.isNewest).toBe(false)
    expect([older?.input, older?.result]).toEqual([before?.input, before?.result])
    const change = tenant(firm.admin, (db) => db.assessment.updateMany({ data: { verdict: 'take' } }))
    await expect(change).rejects.toThrow(/permission denied/)
  })

  it('shows beside a person’s word on a flag what the verdict was without it', async () => {
    const { discoveryId } = prospect
    await addBehaviour(firm.consultant, {
      discoveryId,
      flag: 'silent-executor',
      note: '“Just do as you are told.”',
    })
    await assessProspect(firm.consultant, prospect.id)
    const before = (await loadBrief(firm.manager, prospect.id))?.shown?.result
    expect(before?.verdict).toBe('decline')
    await addReview(firm.consultant, {
      discoveryId,
      questionKey: OBSERVED,
      flag: 'silent-executor',
      standing: 'justified',
      reason: 'We were late three times.',
    })
    expect((await loadBrief(firm.manager, prospect.id))?.changed).toEqual(['reviews'])
    await assessProspect(firm.consultant, prospect.id)
    const shown = (await loadBrief(firm.manager, prospect.id))?.shown
    expect(shown?.unreviewed).toBe('decline')
    expect(shown?.result.verdict).not.toBe('decline')
    expect(shown?.result.flags.score ?? 0).toBeGreaterThan(before?.flags.score ?? 100)
  })

  it('leaves a decided or archived prospect in its stage', async () => {
    for (const stage of ['decided', 'archived'] as const) {
      const { id } = await createToldProspect(firm.consultant)
      await tenant(firm.admin, (db) =>
        db.prospect.update({
          where: { workspaceId_id: { workspaceId: firm.workspaceId, id } },
          data: { stage },
        }),
      )
      await assessProspect(firm.consultant, id)
      expect((await rowOf(id)).stage).toBe(stage)
    }
  })

  it('is for the owner and those who decide, and writes who did it', async () => {
    expect(await assessProspect(firm.colleague, prospect.id)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await assessProspect(firm.manager, prospect.id)).toMatchObject({ ok: true })
    const events = await tenant(firm.admin, (db) =>
      db.auditEvent.findMany({ where: { subjectId: prospect.id, action: 'prospect.assess' } }),
    )
    expect(events.map(({ actorId }) => actorId)).toEqual([firm.manager.memberId])
    expect(JSON.stringify(events)).not.toMatch(/hedges/)
  })

  it('knows nothing of another firm', async () => {
    expect(await assessProspect(neighbour.admin, prospect.id)).toEqual({ ok: false, reason: 'not-found' })
    await assessProspect(firm.consultant, prospect.id)
    expect(await loadBrief(neighbour.admin, prospect.id)).toBeNull()
    expect(await countOf(neighbour.admin, prospect.id)).toBe(0)
  })

  it('scores a prospect nobody has told anything about as not enough information', async () => {
    const { id, discoveryId } = await createToldProspect(firm.consultant)
    await tenant(firm.admin, (db) => db.round.deleteMany({ where: { discoveryId } }))
    await tenant(firm.admin, (db) => db.behaviour.deleteMany({ where: { discoveryId } }))
    expect(await assessProspect(firm.consultant, id)).toMatchObject({ ok: true, verdict: 'not-enough-info' })
    expect((await rowOf(id)).headline).toMatchObject({ quote: null })
  })

  it('answers for an id that is none', async () => {
    expect(await loadBrief(firm.admin, "1' or true")).toBeNull()
  })
})
