import { randomBytes } from 'node:crypto'
import { createUser } from '@/lib/auth/accounts'
import { may } from '@/lib/auth/policy'
import { audit, oneAtATime, tenant } from '@/lib/auth/tenant'
import type { SignedIn, Viewer } from '@/lib/auth/viewer'
import { type Transaction, withSight } from '@/lib/platform/database'
import { Prisma } from '@/prisma/generated/client'
import { type DeadLink, findInvitation, hashOfToken, type Welcome } from './data'
import { INVITATION_DAYS, type Invite, type Join, MAX_OPEN_INVITATIONS, type Revoke } from './schema'

const DAY = 24 * 60 * 60 * 1000

/**
 * Makes a link for one e-mail. The secret is returned here and stored nowhere; an earlier open link for the same
 * e-mail ends, since nobody could show it again.
 */
export async function invite(
  viewer: Viewer,
  { email, role }: Invite,
  now = new Date(),
): Promise<
  | { ok: true; token: string; expiresAt: Date }
  | { ok: false; reason: 'forbidden' | 'already-member' | 'too-many' }
> {
  if (!may(viewer, 'edit-team')) return { ok: false, reason: 'forbidden' }
  const { workspaceId } = viewer
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY)
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const members = await db.member.count({ where: { workspaceId, removedAt: null, user: { email } } })
    if (members > 0) return { ok: false, reason: 'already-member' }
    const open = { workspaceId, acceptedAt: null, revokedAt: null }
    await db.invitation.updateMany({ where: { ...open, email }, data: { revokedAt: now } })
    const others = await db.invitation.count({ where: { ...open, expiresAt: { gt: now } } })
    if (others >= MAX_OPEN_INVITATIONS) return { ok: false, reason: 'too-many' }
    const { id } = await db.invitation.create({
      data: {
        workspaceId,
        email,
        role,
        tokenHash: hashOfToken(token),
        invitedById: viewer.memberId,
        expiresAt,
      },
      select: { id: true },
    })
    await audit(db, viewer, {
      action: 'invitation.created',
      subject: 'invitation',
      subjectId: id,
      detail: { role },
    })
    return { ok: true, token, expiresAt }
  })
}

/** Ends a link before anybody used it. */
export async function revokeInvitation(
  viewer: Viewer,
  { id }: Revoke,
): Promise<{ ok: true } | { ok: false; reason: 'forbidden' | 'not-found' }> {
  if (!may(viewer, 'edit-team')) return { ok: false, reason: 'forbidden' }
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    const { count } = await db.invitation.updateMany({
      where: { workspaceId, id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 0) return { ok: false, reason: 'not-found' }
    await audit(db, viewer, { action: 'invitation.revoked', subject: 'invitation', subjectId: id })
    return { ok: true }
  })
}

/** Takes the invitation for good. Of two at the same time the second waits for the first and gets false. */
const claim = async (db: Transaction, { workspaceId, id }: Welcome, now: Date): Promise<boolean> => {
  const { count } = await db.invitation.updateMany({
    where: { workspaceId, id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  })
  return count === 1
}

const welcomed = (db: Transaction, { workspaceId, id, role }: Welcome, memberId: string) =>
  audit(
    db,
    { workspaceId, memberId },
    { action: 'invitation.accepted', subject: 'invitation', subjectId: id, detail: { role } },
  )

/** Somebody without an account joins: the account and the membership are made together or not at all. */
export async function joinWithNewAccount(
  { token, name, password }: Join,
  now = new Date(),
): Promise<
  { ok: true; email: string; workspaceId: string } | { ok: false; reason: DeadLink | 'has-account' }
> {
  const invitation = await findInvitation(token, now)
  if (!invitation.ok) return invitation
  if (invitation.hasAccount) return { ok: false, reason: 'has-account' }
  const { workspaceId, email, role } = invitation
  try {
    return await withSight({ workspace: workspaceId }, async (db) => {
      if (!(await claim(db, invitation, now))) return { ok: false, reason: 'used' }
      const userId = await createUser(db, { name, email, password })
      const member = await db.member.create({ data: { workspaceId, userId, name, role } })
      await welcomed(db, invitation, member.id)
      return { ok: true, email, workspaceId }
    })
  } catch (error) {
    // Another firm's invitation to the same person was accepted a moment ago.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return { ok: false, reason: 'has-account' }
    throw error
  }
}

/** Somebody with an account joins, signed in with the invited e-mail. Their account stays as it is. */
export async function acceptInvitation(
  user: SignedIn,
  token: string,
  now = new Date(),
): Promise<
  { ok: true; workspaceId: string } | { ok: false; reason: DeadLink | 'other-email' | 'already-member' }
> {
  const invitation = await findInvitation(token, now)
  if (!invitation.ok) return invitation
  if (invitation.email !== user.email.toLowerCase()) return { ok: false, reason: 'other-email' }
  const { workspaceId, role } = invitation
  const { userId, name } = user
  return withSight({ workspace: workspaceId }, async (db) => {
    const before = await db.member.findUnique({
      where: { workspaceId_userId: { workspaceId, userId } },
      select: { id: true, removedAt: true },
    })
    if (before && !before.removedAt) return { ok: false, reason: 'already-member' }
    if (!(await claim(db, invitation, now))) return { ok: false, reason: 'used' }
    const member = await db.member.upsert({
      where: { workspaceId_userId: { workspaceId, userId } },
      create: { workspaceId, userId, name, role },
      update: { role, removedAt: null },
    })
    await welcomed(db, invitation, member.id)
    return { ok: true, workspaceId }
  })
}
