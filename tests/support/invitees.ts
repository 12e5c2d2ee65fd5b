import { type Role, type Viewer, viewerOfUser } from '@/lib/auth/viewer'
import { invite, joinWithNewAccount } from '@/lib/invitations/mutations'
import { database } from '@/lib/platform/database'
import { TEST_PASSWORD, type TestFirm } from './firms'

/** A new person who has come into the firm by an invitation link. */
export async function inviteeOf(firm: TestFirm, email: string, role: Role): Promise<Viewer> {
  const made = await invite(firm.admin, { email, role })
  if (!made.ok) throw new Error(made.reason)
  const joined = await joinWithNewAccount({ token: made.token, name: 'Invitee', password: TEST_PASSWORD })
  if (!joined.ok) throw new Error(joined.reason)
  const user = await database().user.findUniqueOrThrow({ where: { email } })
  const viewer = await viewerOfUser(user.id)
  if (!viewer) throw new Error('the member just created is not found')
  return viewer
}
