import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInForm } from '@/components/auth/sign-in-form'
import { SignOutHere } from '@/components/auth/sign-out-here'
import { EntryFrame } from '@/components/shell/entry-frame'
import { MessageProvider } from '@/components/ui/message-provider'
import { currentUser, currentViewer } from '@/lib/auth/viewer'
import { needsFirstRun } from '@/lib/team/data'

export const dynamic = 'force-dynamic'

export default async function SignInPage() {
  if (await currentViewer()) redirect('/pipeline')
  const [t, user] = await Promise.all([getTranslations('auth'), currentUser()])
  if (user)
    return (
      <EntryFrame title={t('no-firm.title')} lead={t('no-firm.lead', { email: user.email })}>
        <SignOutHere label={t('no-firm.sign-out')} />
      </EntryFrame>
    )
  return (
    <EntryFrame title={t('sign-in.title')}>
      <MessageProvider of={['auth']}>
        <SignInForm offerFirstRun={await needsFirstRun()} />
      </MessageProvider>
    </EntryFrame>
  )
}
