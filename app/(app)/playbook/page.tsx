import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlaybookActions } from '@/components/playbook/playbook-actions'
import { PlaybookHeader } from '@/components/playbook/playbook-header'
import { SectionList } from '@/components/playbook/section-list'
import { VersionList } from '@/components/playbook/version-list'
import { PageFrame } from '@/components/shell/page-frame'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/viewer'
import { loadPlaybook } from '@/lib/playbook/data'
import { readVersion } from '@/lib/playbook/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbook'))('title') }
}

export default async function PlaybookPage(props: {
  searchParams: Promise<{ version?: string | string[] }>
}) {
  const viewer = await requireViewer()
  const [t, { version }] = await Promise.all([getTranslations('playbook'), props.searchParams])
  const page = await loadPlaybook(viewer, readVersion(version))
  if (!page) notFound()
  const mayEdit = may(viewer, 'edit-playbook')
  return (
    <PageFrame
      title={t('title')}
      lead={mayEdit ? t('lead') : `${t('lead')} ${t('read-only')}`}
      actions={mayEdit ? <PlaybookActions version={page.version} current={page.current} /> : null}
    >
      <PlaybookHeader page={page} />
      <SectionList playbook={page.playbook} />
      <VersionList page={page} mayEdit={mayEdit} />
    </PageFrame>
  )
}
