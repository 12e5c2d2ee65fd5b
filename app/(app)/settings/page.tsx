import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AsksModelForm } from '@/components/settings/asks-model-form'
import { FirmForm } from '@/components/settings/firm-form'
import { FirmSwitch } from '@/components/settings/firm-switch'
import { LabelledCases } from '@/components/settings/labelled-cases'
import { NameForm } from '@/components/settings/name-form'
import { PasswordForm } from '@/components/settings/password-form'
import { Section } from '@/components/settings/section'
import { SignOutEverywhere } from '@/components/settings/sign-out-everywhere'
import { PageFrame } from '@/components/shell/page-frame'
import { Preferences } from '@/components/shell/preferences'
import { MessageProvider } from '@/components/ui/message-provider'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/viewer'
import { countLabelled } from '@/lib/discovery/export-cases'
import { chosenTheme } from '@/lib/platform/theme'
import { loadAskedModel, loadFirm } from '@/lib/settings/data'
import { loadFirms } from '@/lib/team/data'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

export default async function SettingsPage() {
  const viewer = await requireViewer()
  const [t, theme, firm, firms, labelled, asked] = await Promise.all([
    getTranslations('settings'),
    chosenTheme(),
    loadFirm(viewer),
    loadFirms(viewer.userId),
    countLabelled(viewer),
    loadAskedModel(viewer),
  ])
  return (
    <MessageProvider of={['settings', 'failures', 'glossary', 'shell']}>
      <PageFrame title={t('title')}>
        <Section title={t('you.title')} lead={viewer.email}>
          <NameForm name={viewer.name} />
        </Section>
        {firms.length > 1 ? (
          <Section title={t('firms.title')} lead={t('firms.lead')}>
            <FirmSwitch firms={firms} current={viewer.workspaceId} />
          </Section>
        ) : null}
        {may(viewer, 'edit-firm') ? (
          <Section title={t('firm.title')}>
            <FirmForm firm={firm} />
          </Section>
        ) : null}
        {asked ? (
          <Section title={t('model.title')} lead={t('model.lead')}>
            <AsksModelForm {...asked} />
          </Section>
        ) : null}
        {labelled ? (
          <Section title={t('cases.title')} lead={t('cases.lead')}>
            <LabelledCases counts={labelled} />
          </Section>
        ) : null}
        <Section title={t('device.title')} lead={t('device.lead')}>
          <Preferences theme={theme} />
        </Section>
        <Section title={t('password.title')} lead={t('password.lead')}>
          <PasswordForm />
        </Section>
        <Section title={t('sessions.title')} lead={t('sessions.lead')}>
          <SignOutEverywhere />
        </Section>
      </PageFrame>
    </MessageProvider>
  )
}
