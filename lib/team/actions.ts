'use server'

import { cookies } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { auth } from '@/lib/auth/auth'
import { firstRunSchema } from '@/lib/auth/schema'
import { currentUser, currentViewer, WORKSPACE_COOKIE } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { loadFirms } from './data'
import { changeRole, firstRun, removeMember } from './mutations'
import { changeRoleSchema, chooseFirmSchema, removeMemberSchema } from './schema'

const YEAR_SECONDS = 60 * 60 * 24 * 365
const anybody = async () => ({ anybody: true })

/** First-run page: creates the firm and signs its admin in. */
export const firstRunAction = action('first-run', firstRunSchema, anybody, async (_, input) => {
  const created = await firstRun(input, await getLocale())
  if (!created.ok) return created
  await auth().api.signInEmail({ body: { email: input.email, password: input.password } })
  return { ok: true }
})

export const changeRoleAction = action(
  'member.role',
  changeRoleSchema,
  currentViewer,
  refreshing('/team', changeRole),
)

export const removeMemberAction = action(
  'member.remove',
  removeMemberSchema,
  currentViewer,
  refreshing('/team', removeMember),
)

/** Keeps on this device which of their firms a person works in. */
export const chooseFirmAction = action('firm.choose', chooseFirmSchema, currentUser, async (user, input) => {
  const firms = await loadFirms(user.userId)
  if (!firms.some((firm) => firm.workspaceId === input.workspaceId)) return { ok: false, reason: 'not-found' }
  const keep = { maxAge: YEAR_SECONDS, path: '/', sameSite: 'lax', httpOnly: true } as const
  ;(await cookies()).set(WORKSPACE_COOKIE, input.workspaceId, keep)
  return { ok: true }
})
