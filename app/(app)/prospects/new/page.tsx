import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { NewProspectForm } from '@/components/prospects/new-prospect-form'
import { PageFrame } from '@/components/shell/page-frame'
import { MessageProvider } from '@/components/ui/message-provider'
import { requireViewer } from '@/lib/auth/viewer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('prospects')
  return { title: t('new.title') }
}

export default async function NewProspectPage() {
  const [viewer, locale, t] = await Promise.all([requireViewer(), getLocale(), getTranslations('prospects')])
  return (
    <PageFrame title={t('new.title')} lead={t('new.lead')}>
      <MessageProvider of={['prospects']}>
        <NewProspectForm lang={locale === 'ru' ? 'ru' : 'en'} memberId={viewer.memberId} />
      </MessageProvider>
    </PageFrame>
  )
}
