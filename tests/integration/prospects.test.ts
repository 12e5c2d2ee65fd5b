import { beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { findProspects, loadOwners, loadProspect } from '@/lib/prospects/data'
import {
  addExample,
  archiveProspect,
  changeOwner,
  createProspect,
  deleteExample,
  restoreProspect,
  updateProspect,
} from '@/lib/prospects/mutations'
import { prospectSchema } from '@/lib/prospects/schema'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm

const valid = (values: Partial<Parameters<typeof prospectSchema.parse>[0] & object> = {}) =>
  prospectSchema.parse({ name: 'Northern Warehouse', lang: 'en', ...values })

const actionsOn = (viewer: Viewer, subjectId: string) =>
  tenant(viewer, (db) =>
    db.auditEvent.findMany({ where: { subjectId }, orderBy: { at: 'asc' }, select: { action: true } }),
  ).then((rows) => rows.map((row) => row.action))

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})

describe('a new prospect', () => {
  it('comes with a discovery on the playbook version of the firm, and an audit entry', async () => {
    const { id, discoveryId } = await createProspect(firm.consultant, valid({ company: ' Nord\u0000 ' }))
    const prospect = await loadProspect(firm.colleague, id)
    expect(prospect).toMatchObject({
      name: 'Northern Warehouse',
      company: 'Nord',
      stage: 'new',
      ownerId: firm.consultant.memberId,
      ownerName: 'consultant',
      isExample: false,
      version: 1,
    })
    const discoveries = await tenant(firm.admin, (db) =>
      db.discovery.findMany({ where: { prospectId: id }, select: { id: true, playbookVersion: true } }),
    )
    expect(discoveries).toEqual([{ id: discoveryId, playbookVersion: 1 }])
    expect(await actionsOn(firm.admin, id)).toEqual(['prospect.create'])
  })

  it('is invisible and untouchable from the firm next door', async () => {
    const { id } = await createProspect(firm.consultant, valid({ name: 'Only ours' }))
    expect(await loadProspect(neighbour.admin, id)).toBeNull()
    expect(await findProspects(neighbour.admin, 'only')).toEqual([])
    const refused = { ok: false, reason: 'not-found' }
    const update = { id, version: 1, values: valid({ name: 'Taken over' }) }
    expect(await updateProspect(neighbour.admin, update)).toEqual(refused)
    expect(await archiveProspect(neighbour.admin, id)).toEqual(refused)
    expect(await restoreProspect(neighbour.admin, id)).toEqual(refused)
    expect(await deleteExample(neighbour.admin, id)).toEqual(refused)
    const own = neighbour.admin.memberId
    expect(await changeOwner(neighbour.admin, { id, ownerId: own })).toEqual(refused)
    expect((await loadProspect(firm.admin, id))?.name).toBe('Only ours')
  })

  it.each(['', 'x', '1; DROP TABLE prospect', '0'.repeat(36)])('is not found by the id %j', async (id) => {
    expect(await loadProspect(firm.admin, id)).toBeNull()
  })
})

describe('a change', () => {
  it('is for the owner, managers and admins', async () => {
    const { id } = await createProspect(firm.consultant, valid())
    const values = valid({ name: 'Renamed' })
    expect(await updateProspect(firm.colleague, { id, version: 1, values })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
    expect(await updateProspect(firm.consultant, { id, version: 1, values })).toEqual({
      ok: true,
      version: 2,
    })
    expect(await updateProspect(firm.manager, { id, version: 2, values })).toEqual({ ok: true, version: 3 })
  })

  it('that comes second is told what the first one wrote, and overwrites nothing', async () => {
    const { id } = await createProspect(firm.consultant, valid())
    const [first, second] = await Promise.all([
      updateProspect(firm.consultant, { id, version: 1, values: valid({ request: 'one' }) }),
      updateProspect(firm.manager, { id, version: 1, values: valid({ request: 'two' }) }),
    ])
    const [winner, loser] = first.ok ? [first, second] : [second, first]
    expect(winner).toEqual({ ok: true, version: 2 })
    const stored = await loadProspect(firm.admin, id)
    expect(loser).toMatchObject({
      ok: false,
      reason: 'conflict',
      version: 2,
      current: { request: stored?.request },
    })
    expect(await actionsOn(firm.admin, id)).toEqual(['prospect.create', 'prospect.update'])
  })
})

describe('archiving', () => {
  it('keeps everything, and restoring finds the stage again', async () => {
    const { id, discoveryId } = await createProspect(firm.consultant, valid())
    expect(await archiveProspect(firm.colleague, id)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await archiveProspect(firm.consultant, id)).toEqual({ ok: true })
    expect((await loadProspect(firm.consultant, id))?.stage).toBe('archived')
    await tenant(firm.consultant, (db) =>
      db.round.create({
        data: {
          workspaceId: firm.workspaceId,
          discoveryId,
          questionKey: 'problem',
          index: 0,
          text: 'Orders get lost.',
          updatedById: firm.consultant.memberId,
        },
      }),
    )
    expect(await restoreProspect(firm.consultant, id)).toEqual({ ok: true })
    expect((await loadProspect(firm.consultant, id))?.stage).toBe('discovery')
    expect(await actionsOn(firm.admin, id)).toEqual([
      'prospect.create',
      'prospect.archive',
      'prospect.restore',
    ])
  })
})

describe('another owner', () => {
  it('is chosen by a manager, among the members of the firm', async () => {
    const { id } = await createProspect(firm.consultant, valid())
    const ownerId = firm.colleague.memberId
    expect(await changeOwner(firm.consultant, { id, ownerId })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await changeOwner(firm.manager, { id, ownerId })).toEqual({ ok: true })
    expect((await loadProspect(firm.consultant, id))?.ownerId).toBe(ownerId)
    const stranger = neighbour.consultant.memberId
    expect(await changeOwner(firm.manager, { id, ownerId: stranger })).toEqual({
      ok: false,
      reason: 'no-such-member',
    })
    const owners = await loadOwners(firm.consultant)
    expect(owners.map((owner) => owner.name)).toEqual(['admin', 'colleague', 'consultant', 'manager'])
  })
})

describe('the example prospect', () => {
  it.each(['en', 'ru'] as const)('in %s arrives with rounds, once, and goes with one click', async (lang) => {
    const { id } = await addExample(firm.consultant, lang)
    expect(await addExample(firm.consultant, lang)).toEqual({ ok: true, id })
    const rounds = () =>
      tenant(firm.admin, (db) => db.round.count({ where: { discovery: { prospectId: id } } }))
    expect(await rounds()).toBeGreaterThan(3)
    expect(await loadProspect(firm.manager, id)).toMatchObject({ isExample: true, lang, stage: 'discovery' })
    expect(await deleteExample(firm.colleague, id)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await deleteExample(firm.consultant, id)).toEqual({ ok: true })
    expect(await rounds()).toBe(0)
    expect(await loadProspect(firm.manager, id)).toBeNull()
  })

  it('goes even when it was assessed and decided', async () => {
    const { id } = await addExample(firm.manager, 'en')
    const { workspaceId, memberId } = firm.manager
    await tenant(firm.manager, async (db) => {
      const discovery = await db.discovery.findFirstOrThrow({ where: { prospectId: id } })
      const assessment = await db.assessment.create({
        data: {
          ...{ workspaceId, prospectId: id, discoveryId: discovery.id, createdById: memberId },
          ...{ scorerVersion: '1', playbookVersion: 1, input: {}, result: {}, verdict: 'clarify', fit: 50 },
        },
      })
      await db.decision.create({
        data: {
          ...{ workspaceId, prospectId: id, assessmentId: assessment.id, decidedById: memberId },
          ...{ choice: 'go', reason: 'To see what happens.', againstVerdict: true },
        },
      })
    })
    expect(await deleteExample(firm.manager, id)).toEqual({ ok: true })
  })

  it('is the only thing that can be deleted', async () => {
    const { id } = await createProspect(firm.admin, valid())
    expect(await deleteExample(firm.admin, id)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await loadProspect(firm.admin, id)).not.toBeNull()
  })
})

describe('finding by name', () => {
  it('knows no wildcards and no capitals, in both alphabets', async () => {
    await createProspect(firm.consultant, valid({ name: '100% Север', company: 'Ёлка_и_сын' }))
    const names = async (query: string) => (await findProspects(firm.colleague, query)).map((p) => p.name)
    expect(await names('север')).toEqual(['100% Север'])
    expect(await names('елка')).toEqual(['100% Север'])
    expect(await names('0%')).toEqual(['100% Север'])
    expect(await names('а_и')).toEqual(['100% Север'])
    expect(await names('%e_')).toEqual([])
    expect(await names('\\')).toEqual([])
  })
})
