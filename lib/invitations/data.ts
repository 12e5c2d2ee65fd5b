import { createHash } from 'node:crypto'
import { may } from '@/lib/auth/policy'
import { tenant } from '@/lib/auth/tenant'
import type { Role, Viewer } from '@/lib/auth/viewer'
import { database, withSight } from '@/lib/platform/database'

/** SHA-256 in hexadecimal: what is stored of a link's secret. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

export interface OpenInvitation {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly invitedBy: string
  readonly expiresAt: Date
}

/** Invitations that can still be accepted, the newest first; admins only. */
export async function loadOpenInvitations(viewer: Viewer, now = new Date()): Promise<OpenInvitation[]> {
  if (!may(viewer, 'edit-team')) return []
  return tenant(viewer, async (db) => {
    const rows = await db.invitation.findMany({
      where: {
        workspaceId: viewer.workspaceId,
        acceptedAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
      },
      orderBy: { createdAt: 'desc' },
      select: {
        id: true,
        email: true,
        role: true,
        expiresAt: true,
        invitedBy: { select: { name: true } },
      },
    })
    return rows.map(({ invitedBy, ...row }) => ({ ...row, invitedBy: invitedBy.name }))
  })
}

export type DeadLink = 'unknown' | 'expired' | 'used' | 'revoked'

export interface Welcome {
  readonly ok: true
  readonly workspaceId: string
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly firm: string
  readonly firmLang: string
  readonly invitedBy: string
  /** Somebody has an account with this e-mail: they sign in with it, nobody sets a password here. */
  readonly hasAccount: boolean
}

/** What a link says to whoever holds it. */
export async function findInvitation(
  token: string,
  now = new Date(),
): Promise<Welcome | { ok: false; reason: DeadLink }> {
  const hash = hashOfToken(token)
  const found = await withSight({ invitation: hash }, (db) =>
    db.invitation.findUnique({ where: { tokenHash: hash } }),
  )
  if (!found) return { ok: false, reason: 'unknown' }
  if (found.acceptedAt) return { ok: false, reason: 'used' }
  if (found.revokedAt) return { ok: false, reason: 'revoked' }
  if (found.expiresAt <= now) return { ok: false, reason: 'expired' }
  const { workspaceId, id, email, role, invitedById } = found
  const [firm, inviter] = await withSight({ workspace: workspaceId }, async (db) => [
    await db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { name: true, lang: true } }),
    await db.member.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: invitedById } },
      select: { name: true },
    }),
  ])
  const hasAccount = (await database().user.count({ where: { email } })) > 0
  return {
    ok: true,
    workspaceId,
    id,
    email,
    role,
    firm: firm.name,
    firmLang: firm.lang,
    invitedBy: inviter.name,
    hasAccount,
  }
}
