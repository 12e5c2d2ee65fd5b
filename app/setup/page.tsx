import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FirstRunForm } from '@/components/auth/first-run-form'
import { EntryFrame } from '@/components/shell/entry-frame'
import { MessageProvider } from '@/components/ui/message-provider'
import { needsFirstRun } from '@/lib/team/data'

export const dynamic = 'force-dynamic'

export default async function SetupPage() {
  if (!(await needsFirstRun())) redirect('/sign-in')
  const t = await getTranslations('auth')
  return (
    <EntryFrame title={t('first-run.title')} lead={t('first-run.lead')}>
      <MessageProvider of={['auth']}>
        <FirstRunForm />
      </MessageProvider>
    </EntryFrame>
  )
}
