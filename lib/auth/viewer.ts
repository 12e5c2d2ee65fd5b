import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { withSight } from '@/lib/platform/database'
import { auth } from './auth'

declare const minted: unique symbol

export type Role = 'consultant' | 'manager' | 'admin'

/** Who asks. Every read and write of a tenant's data takes one, and only this file makes one. */
export interface Viewer {
  readonly [minted]: true
  readonly userId: string
  readonly memberId: string
  readonly workspaceId: string
  readonly workspaceName: string
  readonly workspaceLang: string
  readonly isDemo: boolean
  readonly role: Role
  readonly name: string
  readonly email: string
}

/** The viewer of this request, or null for somebody without a session or a membership. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const session = await auth().api.getSession({ headers: await headers() })
  if (!session) return null
  return viewerOfUser(session.user.id)
})

/** The viewer of this request; sends strangers to the sign-in page. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) redirect('/sign-in')
  return viewer
}

/** For trusted programs without a request (seed, tests): the viewer that a user has in their first firm. */
export async function viewerOfUser(userId: string): Promise<Viewer | null> {
  return withSight({ user: userId }, async (db) => {
    const member = await db.member.findFirst({
      where: { userId, removedAt: null },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        workspaceId: true,
        role: true,
        name: true,
        user: { select: { email: true } },
        workspace: { select: { name: true, lang: true, isDemo: true } },
      },
    })
    if (!member) return null
    const viewer: Omit<Viewer, typeof minted> = {
      userId,
      memberId: member.id,
      workspaceId: member.workspaceId,
      workspaceName: member.workspace.name,
      workspaceLang: member.workspace.lang,
      isDemo: member.workspace.isDemo,
      role: member.role,
      name: member.name,
      email: member.user.email,
    }
    return viewer as Viewer
  })
}
