import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/shell/page-frame'
import { InviteDialog } from '@/components/team/invite-dialog'
import { MemberList } from '@/components/team/member-list'
import { OpenInvitations } from '@/components/team/open-invitations'
import { RoleGuide } from '@/components/team/role-guide'
import { MessageProvider } from '@/components/ui/message-provider'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/viewer'
import { loadOpenInvitations } from '@/lib/invitations/data'
import { loadMembers } from '@/lib/team/data'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('title') }
}

export default async function TeamPage() {
  const viewer = await requireViewer()
  const mayEdit = may(viewer, 'edit-team')
  const [t, members, invitations] = await Promise.all([
    getTranslations('team'),
    loadMembers(viewer),
    loadOpenInvitations(viewer),
  ])
  const lead = t('lead', { firm: viewer.workspaceName })
  return (
    <MessageProvider of={['team', 'failures', 'glossary']}>
      <PageFrame
        title={t('title')}
        lead={mayEdit ? lead : `${lead} ${t('read-only')}`}
        actions={mayEdit ? <InviteDialog /> : null}
      >
        <MemberList members={members} ownId={viewer.memberId} mayEdit={mayEdit} />
        {mayEdit ? <OpenInvitations invitations={invitations} /> : null}
        <RoleGuide />
      </PageFrame>
    </MessageProvider>
  )
}
