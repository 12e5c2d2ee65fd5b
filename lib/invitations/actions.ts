'use server'

import { cookies } from 'next/headers'
import { auth } from '@/lib/auth/auth'
import { currentUser, currentViewer, WORKSPACE_COOKIE } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { acceptInvitation, invite, joinWithNewAccount, revokeInvitation } from './mutations'
import { acceptSchema, inviteSchema, joinSchema, revokeSchema } from './schema'

const anybody = async () => ({ anybody: true })

const enter = async (workspaceId: string) =>
  (await cookies()).set(WORKSPACE_COOKIE, workspaceId, { path: '/', sameSite: 'lax', httpOnly: true })

/** Makes the link; its path is shown this once, below whatever address the admin uses. */
export const inviteAction = action(
  'invitation.create',
  inviteSchema,
  currentViewer,
  refreshing('/team', async (viewer, input) => {
    const made = await invite(viewer, input)
    if (!made.ok) return made
    return { ok: true, path: `/invitation/${made.token}` }
  }),
)

export const revokeInvitationAction = action(
  'invitation.revoke',
  revokeSchema,
  currentViewer,
  refreshing('/team', revokeInvitation),
)

/** Makes the account, joins the firm and signs in. */
export const joinAction = action('invitation.join', joinSchema, anybody, async (_, input) => {
  const joined = await joinWithNewAccount(input)
  if (!joined.ok) return joined
  await auth().api.signInEmail({ body: { email: joined.email, password: input.password } })
  await enter(joined.workspaceId)
  return { ok: true }
})

/** Joins with the account that is signed in. */
export const acceptAction = action('invitation.accept', acceptSchema, currentUser, async (user, input) => {
  const joined = await acceptInvitation(user, input.token)
  if (joined.ok) await enter(joined.workspaceId)
  return joined.ok ? { ok: true } : joined
})
