import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auth } from '@/lib/auth/auth'
import { type Viewer, viewerOfUser } from '@/lib/auth/viewer'
import { findInvitation, hashOfToken, loadOpenInvitations } from '@/lib/invitations/data'
import { acceptInvitation, invite, joinWithNewAccount, revokeInvitation } from '@/lib/invitations/mutations'
import { inviteSchema, newAccountSchema, readToken } from '@/lib/invitations/schema'
import { database, withSight } from '@/lib/platform/database'
import { loadFirms, loadMembers } from '@/lib/team/data'
import { removeMember } from '@/lib/team/mutations'
import { createTestFirm, TEST_PASSWORD, type TestFirm } from '../support/firms'
import { inviteeOf } from '../support/invitees'

let firm: TestFirm
let neighbour: TestFirm
let count = 0
let email = ''

const DAY = 24 * 60 * 60 * 1000
const password = 'another long password'

const link = async (viewer: Viewer, to = email, role: 'consultant' | 'admin' = 'consultant') => {
  const made = await invite(viewer, inviteSchema.parse({ email: to, role }))
  if (!made.ok) throw new Error(made.reason)
  return made.token
}
const join = (token: string, now?: Date) =>
  joinWithNewAccount({ token, ...newAccountSchema.parse({ name: ' Vera ', password }) }, now)
const signsIn = async (address: string, secret: string): Promise<boolean> =>
  auth()
    .api.signInEmail({ body: { email: address, password: secret } })
    .then(
      () => true,
      () => false,
    )

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})

beforeEach(() => {
  email = `vera-${++count}@touchstone.example`
})

describe('an invitation link', () => {
  it('makes the account, the membership and the sign-in of a new person', async () => {
    const token = await link(firm.admin, ` ${email.toUpperCase()} `)
    expect(readToken(token)).toBe(token)
    expect(await join(token)).toEqual({ ok: true, email, workspaceId: firm.workspaceId })
    expect(await signsIn(email, password)).toBe(true)
    const joined = (await loadMembers(firm.consultant)).find((member) => member.email === email)
    expect(joined).toMatchObject({ name: 'Vera', role: 'consultant', prospects: 0 })
    expect((await loadMembers(neighbour.admin)).map((member) => member.email)).not.toContain(email)
  })

  it('leaves no secret behind', async () => {
    const token = await link(firm.admin)
    const rows = await withSight({ workspace: firm.workspaceId }, (db) => db.invitation.findMany())
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows.map((row) => row.tokenHash)).toContain(hashOfToken(token))
  })

  it('works once', async () => {
    const token = await link(firm.admin)
    expect((await join(token)).ok).toBe(true)
    expect(await join(token)).toEqual({ ok: false, reason: 'used' })
  })

  it('has one winner when two accept at the same time', async () => {
    const token = await link(firm.admin)
    const results = await Promise.all([join(token), join(token)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await database().user.count({ where: { email } })).toBe(1)
  })

  it('ends after seven days, by revocation, and by a newer link to the same person', async () => {
    const token = await link(firm.admin)
    expect(await join(token, new Date(Date.now() + 7 * DAY + 1000))).toEqual({ ok: false, reason: 'expired' })
    const newer = await link(firm.admin)
    expect(await join(token)).toEqual({ ok: false, reason: 'revoked' })
    const [open] = (await loadOpenInvitations(firm.admin)).filter((one) => one.email === email)
    expect(await revokeInvitation(neighbour.admin, { id: open?.id ?? '' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await revokeInvitation(firm.admin, { id: open?.id ?? '' })).toEqual({ ok: true })
    expect(await join(newer)).toEqual({ ok: false, reason: 'revoked' })
    expect(await database().user.count({ where: { email } })).toBe(0)
  })

  it('says nothing to a wrong secret', async () => {
    await link(firm.admin)
    expect(await findInvitation('x'.repeat(43))).toEqual({ ok: false, reason: 'unknown' })
    expect(readToken('../../etc')).toBeNull()
    expect(readToken('\u0000'.repeat(43))).toBeNull()
  })

  it('is made, seen and revoked by admins only', async () => {
    await link(firm.admin)
    expect(await invite(firm.manager, { email, role: 'admin' })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await loadOpenInvitations(firm.manager)).toEqual([])
    const [open] = await loadOpenInvitations(firm.admin)
    expect(await revokeInvitation(firm.consultant, { id: open?.id ?? '' })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
  })

  it('is not made for somebody who is a member', async () => {
    const again = await invite(firm.admin, inviteSchema.parse({ email: firm.manager.email, role: 'admin' }))
    expect(again).toEqual({ ok: false, reason: 'already-member' })
  })

  it('ends when whoever handed it out is removed', async () => {
    const second = await inviteeOf(firm, email, 'admin')
    const token = await link(second, `friend-of-${email}`)
    expect((await removeMember(firm.admin, { memberId: second.memberId, heirId: null })).ok).toBe(true)
    expect(await join(token)).toEqual({ ok: false, reason: 'revoked' })
  })
})

describe('an invitation to somebody who has an account', () => {
  it('never touches the account’s password or name', async () => {
    const { admin } = neighbour
    const before = await database().account.findFirstOrThrow({ where: { userId: admin.userId } })
    const token = await link(firm.admin, admin.email)
    expect(await join(token)).toEqual({ ok: false, reason: 'has-account' })
    expect(await database().account.findFirst({ where: { userId: admin.userId } })).toEqual(before)
    expect(await signsIn(admin.email, TEST_PASSWORD)).toBe(true)
    expect(await signsIn(admin.email, password)).toBe(false)
    expect((await findInvitation(token)).ok).toBe(true)
  })

  it('is accepted with that account only, whatever the case of its letters', async () => {
    const { manager, consultant } = neighbour
    const token = await link(firm.admin, manager.email.toUpperCase())
    expect(await acceptInvitation(consultant, token)).toEqual({ ok: false, reason: 'other-email' })
    expect(await acceptInvitation({ ...manager, email: manager.email.toUpperCase() }, token)).toEqual({
      ok: true,
      workspaceId: firm.workspaceId,
    })
    expect((await loadFirms(manager.userId)).map((one) => [one.name, one.role])).toEqual([
      ['Neighbour', 'manager'],
      ['Firm', 'consultant'],
    ])
  })

  it('opens the firm that is wished for, if the person is a member of it', async () => {
    const { manager, consultant } = neighbour
    expect((await viewerOfUser(manager.userId))?.workspaceName).toBe('Neighbour')
    expect(await viewerOfUser(manager.userId, firm.workspaceId)).toMatchObject({
      workspaceName: 'Firm',
      role: 'consultant',
    })
    expect((await viewerOfUser(consultant.userId, firm.workspaceId))?.workspaceName).toBe('Neighbour')
    expect((await viewerOfUser(consultant.userId, "' OR 1=1"))?.workspaceName).toBe('Neighbour')
  })

  it('brings back a former member with what they wrote', async () => {
    const vera = await inviteeOf(firm, email, 'consultant')
    await removeMember(firm.admin, { memberId: vera.memberId, heirId: null })
    expect(await viewerOfUser(vera.userId)).toBeNull()
    const token = await link(firm.admin, email, 'admin')
    const twice = await Promise.all([acceptInvitation(vera, token), acceptInvitation(vera, token)])
    expect(twice.filter((result) => result.ok)).toHaveLength(1)
    expect(await viewerOfUser(vera.userId)).toMatchObject({ memberId: vera.memberId, role: 'admin' })
  })
})
