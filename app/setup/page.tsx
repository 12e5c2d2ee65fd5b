import Link from 'next/link'
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
      <p className="text-sm text-ink-soft">
        <Link className="underline" href="/sign-in">
          {t('first-run.sign-in')}
        </Link>
      </p>
    </EntryFrame>
  )
}
