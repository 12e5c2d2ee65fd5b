import { cookies, headers } from 'next/headers'
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

/** Which of their firms a member of several works in; a wish, held against the memberships at every request. */
export const WORKSPACE_COOKIE = 'touchstone-workspace'

/** Who is signed in, with or without a firm. */
export interface SignedIn {
  readonly userId: string
  readonly name: string
  readonly email: string
}

/** The person of this request's session, member of a firm or not; null without a session. */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const session = await auth().api.getSession({ headers: await headers() })
  if (!session) return null
  return { userId: session.user.id, name: session.user.name, email: session.user.email }
})

/** The viewer of this request, or null for somebody without a session or a membership. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const user = await currentUser()
  if (!user) return null
  return viewerOfUser(user.userId, (await cookies()).get(WORKSPACE_COOKIE)?.value)
})

/** The viewer of this request; sends strangers to the sign-in page. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) redirect('/sign-in')
  return viewer
}

/**
 * The viewer that a user has in the wished firm if they are a member of it, else in their first; trusted programs
 * without a request (seed, tests) call it directly.
 */
export async function viewerOfUser(userId: string, wished?: string): Promise<Viewer | null> {
  return withSight({ user: userId }, async (db) => {
    const members = await db.member.findMany({
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
    const member = members.find((one) => one.workspaceId === wished) ?? members[0]
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
