import { z } from 'zod'
import { email, password, personName } from '@/lib/auth/schema'
import { role } from '@/lib/team/schema'

export const INVITATION_DAYS = 7
export const MAX_OPEN_INVITATIONS = 100

/** 32 random bytes in base64url. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** The secret of a link as it stands in an address, or null. */
export function readToken(text: string): string | null {
  const parsed = token.safeParse(text)
  return parsed.success ? parsed.data : null
}

export const inviteSchema = z.object({ email, role })
export type Invite = z.output<typeof inviteSchema>

export const revokeSchema = z.object({ id: z.uuid() })
export type Revoke = z.output<typeof revokeSchema>

/** What somebody without an account fills in; the e-mail stands in the invitation. */
export const newAccountSchema = z.object({ name: personName, password })

export const joinSchema = newAccountSchema.extend({ token })
export type Join = z.output<typeof joinSchema>

/** What somebody with an account sends, signed in. */
export const acceptSchema = z.object({ token })
