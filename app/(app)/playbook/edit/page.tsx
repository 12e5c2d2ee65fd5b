import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlaybookEditor } from '@/components/playbook/playbook-editor'
import { PageFrame } from '@/components/shell/page-frame'
import { MessageProvider } from '@/components/ui/message-provider'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/viewer'
import { loadPlaybook } from '@/lib/playbook/data'
import { readVersion } from '@/lib/playbook/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbook'))('editor.title') }
}

export default async function EditPlaybookPage(props: {
  searchParams: Promise<{ from?: string | string[] }>
}) {
  const viewer = await requireViewer()
  if (!may(viewer, 'edit-playbook')) redirect('/playbook')
  const [t, { from }] = await Promise.all([getTranslations('playbook'), props.searchParams])
  const page = await loadPlaybook(viewer, readVersion(from))
  if (!page) notFound()
  const newest = page.versions[0]?.version ?? page.current
  return (
    <PageFrame title={t('editor.title')} lead={t('editor.lead', { version: newest + 1 })}>
      <MessageProvider of={['playbook', 'failures', 'glossary']}>
        <PlaybookEditor
          playbook={page.playbook}
          workspaceId={viewer.workspaceId}
          from={page.version}
          base={page.current}
          next={newest + 1}
        />
      </MessageProvider>
    </PageFrame>
  )
}
