import { createUser } from '@/lib/auth/accounts'
import { may } from '@/lib/auth/policy'
import type { FirstRun } from '@/lib/auth/schema'
import { audit, oneAtATime, tenant } from '@/lib/auth/tenant'
import { uuidv7 } from '@/lib/auth/uuid'
import type { Viewer } from '@/lib/auth/viewer'
import { type Transaction, withSight } from '@/lib/platform/database'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { Prisma } from '@/prisma/generated/client'
import { needsFirstRun } from './data'
import type { ChangeRole, RemoveMember } from './schema'

/** A firm with its first playbook; members and offers come after. Needs a transaction that sees `workspaceId`. */
export async function createFirm(
  db: Transaction,
  firm: {
    workspaceId: string
    name: string
    lang: string
    isDemo: boolean
    about?: string
    never?: string[]
  },
): Promise<void> {
  const { workspaceId, name, lang, isDemo, about = '', never = [] } = firm
  await db.workspace.create({ data: { id: workspaceId, name, lang, isDemo, about, never } })
  await db.playbookVersion.create({ data: { workspaceId, version: 1, document: BUILT_IN_PLAYBOOK } })
}

/** Creates the firm, its first admin and the built-in playbook. Of two at the same time, one wins. */
export async function firstRun(
  input: FirstRun,
  lang: string,
): Promise<{ ok: true; userId: string } | { ok: false; reason: 'already-set-up' | 'email-taken' }> {
  const workspaceId = uuidv7()
  try {
    const userId = await withSight({ workspace: workspaceId }, async (db) => {
      await db.installation.create({ data: { id: 1, workspaceId } })
      await createFirm(db, { workspaceId, name: input.firm, lang, isDemo: false })
      const id = await createUser(db, input)
      await db.member.create({ data: { workspaceId, userId: id, name: input.name, role: 'admin' } })
      return id
    })
    return { ok: true, userId }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return { ok: false, reason: (await needsFirstRun()) ? 'email-taken' : 'already-set-up' }
    }
    throw error
  }
}

type Refused = { readonly ok: false; readonly reason: 'forbidden' | 'not-found' | 'last-admin' }
const refuse = (reason: Refused['reason']): Refused => ({ ok: false, reason })

/** Present admins besides one member. Call it after `oneAtATime`: two admins may demote each other at once. */
const otherAdmins = (db: Transaction, workspaceId: string, memberId: string): Promise<number> =>
  db.member.count({ where: { workspaceId, role: 'admin', removedAt: null, id: { not: memberId } } })

/** Links that somebody handed out end with the right to hand them out. */
const revokeLinksOf = (db: Transaction, workspaceId: string, invitedById: string) =>
  db.invitation.updateMany({
    where: { workspaceId, invitedById, acceptedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  })

/** Gives a member another role. The firm keeps at least one admin. */
export async function changeRole(
  viewer: Viewer,
  { memberId, role }: ChangeRole,
): Promise<{ ok: true } | Refused> {
  if (!may(viewer, 'edit-team')) return refuse('forbidden')
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const member = await db.member.findFirst({
      where: { workspaceId, id: memberId, removedAt: null },
      select: { role: true },
    })
    if (!member) return refuse('not-found')
    if (member.role === role) return { ok: true }
    if (member.role === 'admin') {
      if ((await otherAdmins(db, workspaceId, memberId)) === 0) return refuse('last-admin')
      await revokeLinksOf(db, workspaceId, memberId)
    }
    await db.member.updateMany({ where: { workspaceId, id: memberId }, data: { role } })
    await audit(db, viewer, {
      action: 'member.role-changed',
      subject: 'member',
      subjectId: memberId,
      detail: { from: member.role, to: role },
    })
    return { ok: true }
  })
}

/**
 * Ends a membership at once: the sessions end, links they handed out or were sent no longer work, and what they
 * wrote keeps their name.
 */
export async function removeMember(
  viewer: Viewer,
  { memberId, heirId }: RemoveMember,
): Promise<{ ok: true; handedOver: number } | Refused> {
  if (!may(viewer, 'edit-team')) return refuse('forbidden')
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const member = await db.member.findFirst({
      where: { workspaceId, id: memberId, removedAt: null },
      select: { role: true, userId: true, user: { select: { email: true } } },
    })
    if (!member) return refuse('not-found')
    if (member.role === 'admin' && (await otherAdmins(db, workspaceId, memberId)) === 0)
      return refuse('last-admin')
    let handedOver = 0
    if (heirId) {
      const heir = await db.member.count({
        where: { workspaceId, id: heirId, removedAt: null, NOT: { id: memberId } },
      })
      if (heir === 0) return refuse('not-found')
      const moved = await db.prospect.updateMany({
        where: { workspaceId, ownerId: memberId },
        data: { ownerId: heirId, version: { increment: 1 } },
      })
      handedOver = moved.count
    }
    const removedAt = new Date()
    await db.member.updateMany({ where: { workspaceId, id: memberId }, data: { removedAt } })
    await revokeLinksOf(db, workspaceId, memberId)
    await db.invitation.updateMany({
      where: { workspaceId, email: member.user.email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: removedAt },
    })
    await db.session.deleteMany({ where: { userId: member.userId } })
    await audit(db, viewer, {
      action: 'member.removed',
      subject: 'member',
      subjectId: memberId,
      detail: { handedOver },
    })
    return { ok: true, handedOver }
  })
}
