import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EntryFrame } from '@/components/shell/entry-frame'
import { DeadInvitation } from '@/components/team/dead-invitation'
import { InvitationChoice } from '@/components/team/invitation-choice'
import { MessageProvider } from '@/components/ui/message-provider'
import { currentUser } from '@/lib/auth/viewer'
import { findInvitation } from '@/lib/invitations/data'
import { readToken } from '@/lib/invitations/schema'

// The address is a secret: it must not travel to wherever the page links to, nor into an index.
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false } }

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const token = readToken((await params).token)
  const [t, user] = await Promise.all([getTranslations('team'), currentUser()])
  const found = token ? await findInvitation(token) : { ok: false as const, reason: 'unknown' as const }
  if (!token || !found.ok) return <DeadInvitation reason={found.ok ? 'unknown' : found.reason} />
  const { firm, invitedBy, email, role, hasAccount } = found
  return (
    <EntryFrame
      title={t('invitation.title', { firm })}
      lead={t('invitation.lead', { name: invitedBy, email, role })}
    >
      <MessageProvider of={['auth', 'team', 'failures']}>
        <InvitationChoice
          token={token}
          firm={firm}
          email={email}
          hasAccount={hasAccount}
          signedInAs={user?.email ?? null}
        />
      </MessageProvider>
    </EntryFrame>
  )
}
