import { getTranslations } from 'next-intl/server'
import { SignInForm } from '@/components/auth/sign-in-form'
import { SignOutHere } from '@/components/auth/sign-out-here'
import { AcceptInvitation } from './accept-invitation'
import { JoinForm } from './join-form'

/** What whoever opened the link can do: join, sign in to join, make an account, or step aside. */
export async function InvitationChoice(props: {
  token: string
  firm: string
  email: string
  hasAccount: boolean
  /** E-mail of this browser's session, if there is one. */
  signedInAs: string | null
}) {
  const { token, firm, email, hasAccount, signedInAs } = props
  const t = await getTranslations('team')
  if (signedInAs?.toLowerCase() === email) return <AcceptInvitation token={token} firm={firm} />
  if (signedInAs)
    return (
      <div className="grid gap-4">
        <p>{t('invitation.other', { email: signedInAs })}</p>
        <SignOutHere label={t('invitation.sign-out')} />
      </div>
    )
  if (!hasAccount) return <JoinForm token={token} email={email} />
  return (
    <div className="grid gap-4">
      <p>{t('invitation.has-account')}</p>
      <SignInForm offerFirstRun={false} email={email} after={`/invitation/${token}`} />
    </div>
  )
}
