import { beforeAll, describe, expect, it } from 'vitest'
import { auth } from '@/lib/auth/auth'
import { tenant } from '@/lib/auth/tenant'
import { viewerOfUser } from '@/lib/auth/viewer'
import { database } from '@/lib/platform/database'
import { loadMembers } from '@/lib/team/data'
import { changeRole, removeMember } from '@/lib/team/mutations'
import { createTestFirm, TEST_PASSWORD, type TestFirm } from '../support/firms'
import { inviteeOf } from '../support/invitees'

let firm: TestFirm
let neighbour: TestFirm

const roles = async () =>
  Object.fromEntries((await loadMembers(firm.admin)).map((member) => [member.name, member.role]))

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})

describe('roles', () => {
  it('are changed by admins only, and only in their own firm', async () => {
    const { memberId } = firm.colleague
    const forbidden = { ok: false, reason: 'forbidden' }
    expect(await changeRole(firm.manager, { memberId, role: 'admin' })).toEqual(forbidden)
    expect(await changeRole(firm.colleague, { memberId, role: 'admin' })).toEqual(forbidden)
    expect(await removeMember(firm.manager, { memberId, heirId: null })).toEqual(forbidden)
    const unseen = { ok: false, reason: 'not-found' }
    expect(await changeRole(neighbour.admin, { memberId, role: 'admin' })).toEqual(unseen)
    expect(await removeMember(neighbour.admin, { memberId, heirId: null })).toEqual(unseen)
    expect(await changeRole(firm.admin, { memberId, role: 'manager' })).toEqual({ ok: true })
    expect(await roles()).toMatchObject({ colleague: 'manager' })
  })

  it('leave the firm at least one admin', async () => {
    const { memberId } = firm.admin
    const last = { ok: false, reason: 'last-admin' }
    expect(await changeRole(firm.admin, { memberId, role: 'consultant' })).toEqual(last)
    expect(await removeMember(firm.admin, { memberId, heirId: null })).toEqual(last)
  })

  it('leave one admin when two demote or remove each other at the same time', async () => {
    const other = await inviteeOf(firm, 'second-admin@touchstone.example', 'admin')
    const results = await Promise.all([
      changeRole(firm.admin, { memberId: other.memberId, role: 'consultant' }),
      removeMember(other, { memberId: firm.admin.memberId, heirId: null }),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(Object.values(await roles()).filter((role) => role === 'admin')).toHaveLength(1)
  })
})

describe('removing a member', () => {
  it('ends sessions and access at once, keeps the name, hands prospects over', async () => {
    const house = await createTestFirm('House')
    const { admin, consultant, colleague, workspaceId } = house
    await auth().api.signInEmail({ body: { email: consultant.email, password: TEST_PASSWORD } })
    const sessions = () => database().session.count({ where: { userId: consultant.userId } })
    expect(await sessions()).toBe(1)
    const { id } = await tenant(consultant, (db) =>
      db.prospect.create({
        data: { workspaceId, name: 'North Store', lang: 'en', ownerId: consultant.memberId },
      }),
    )
    const foreignHeir = { memberId: consultant.memberId, heirId: neighbour.manager.memberId }
    expect(await removeMember(admin, foreignHeir)).toEqual({ ok: false, reason: 'not-found' })
    const removed = await removeMember(admin, {
      memberId: consultant.memberId,
      heirId: colleague.memberId,
    })
    expect(removed).toEqual({ ok: true, handedOver: 1 })
    expect(await sessions()).toBe(0)
    expect(await viewerOfUser(consultant.userId)).toBeNull()
    expect((await loadMembers(admin)).map((member) => member.name)).not.toContain('consultant')
    await tenant(admin, async (db) => {
      const prospect = await db.prospect.findFirstOrThrow({ where: { id } })
      expect(prospect.ownerId).toBe(colleague.memberId)
      const kept = await db.member.findFirstOrThrow({ where: { id: consultant.memberId } })
      expect(kept.name).toBe('consultant')
      const [event] = await db.auditEvent.findMany({ where: { subjectId: consultant.memberId } })
      expect(event).toMatchObject({ action: 'member.removed', actorId: admin.memberId })
    })
  })
})
