import { tenant } from '@/lib/auth/tenant'
import type { Role, Viewer } from '@/lib/auth/viewer'
import { database, withSight } from '@/lib/platform/database'

/** Whether the first firm is still to be created. The demo firm does not count. */
export async function needsFirstRun(): Promise<boolean> {
  return (await database().installation.count()) === 0
}

export interface MemberRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly since: Date
  readonly prospects: number
}

/** The firm's present members, the longest-standing first. */
export function loadMembers(viewer: Viewer): Promise<MemberRow[]> {
  return tenant(viewer, async (db) => {
    const members = await db.member.findMany({
      where: { workspaceId: viewer.workspaceId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        role: true,
        createdAt: true,
        user: { select: { email: true } },
        _count: { select: { prospects: true } },
      },
    })
    return members.map(({ id, name, role, createdAt, user, _count }) => ({
      id,
      name,
      role,
      email: user.email,
      since: createdAt,
      prospects: _count.prospects,
    }))
  })
}

export interface FirmRow {
  readonly workspaceId: string
  readonly name: string
  readonly role: Role
}

/** The firms that a person is a member of, in the order of joining. */
export function loadFirms(userId: string): Promise<FirmRow[]> {
  return withSight({ user: userId }, async (db) => {
    const members = await db.member.findMany({
      where: { userId, removedAt: null },
      orderBy: { createdAt: 'asc' },
      select: { workspaceId: true, role: true, workspace: { select: { name: true } } },
    })
    return members.map(({ workspaceId, role, workspace }) => ({ workspaceId, role, name: workspace.name }))
  })
}
