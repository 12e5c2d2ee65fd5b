import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInForm } from '@/components/auth/sign-in-form'
import { EntryFrame } from '@/components/shell/entry-frame'
import { MessageProvider } from '@/components/ui/message-provider'
import { currentViewer } from '@/lib/auth/viewer'
import { needsFirstRun } from '@/lib/team/data'

export const dynamic = 'force-dynamic'

export default async function SignInPage() {
  if (await currentViewer()) redirect('/pipeline')
  const t = await getTranslations('auth')
  return (
    <EntryFrame title={t('sign-in.title')}>
      <MessageProvider of={['auth']}>
        <SignInForm offerFirstRun={await needsFirstRun()} />
      </MessageProvider>
    </EntryFrame>
  )
}
