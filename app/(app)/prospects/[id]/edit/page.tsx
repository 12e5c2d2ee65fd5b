import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EditProspectForm } from '@/components/prospects/edit-prospect-form'
import { ManageProspect } from '@/components/prospects/manage-prospect'
import { OwnerForm } from '@/components/prospects/owner-form'
import { PageFrame } from '@/components/shell/page-frame'
import { MessageProvider } from '@/components/ui/message-provider'
import { requireViewer } from '@/lib/auth/viewer'
import { loadOwners, loadProspect } from '@/lib/prospects/data'
import { mayChangeOwner, mayEdit } from '@/lib/prospects/policy'

interface Props {
  readonly params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('prospects')
  return { title: t('edit.title') }
}

export default async function EditProspectPage({ params }: Props) {
  const [{ id }, viewer, t] = await Promise.all([params, requireViewer(), getTranslations('prospects')])
  const prospect = await loadProspect(viewer, id)
  if (!prospect) notFound()
  if (!mayEdit(viewer, prospect)) redirect(`/prospects/${prospect.id}`)
  const { name, company, industry, lang, dealSize, request, need, version, ownerId } = prospect
  const values = { name, company, industry, lang, dealSize, request, need }
  const members = mayChangeOwner(viewer) ? await loadOwners(viewer) : null
  return (
    <PageFrame title={t('edit.title')} lead={name}>
      <MessageProvider of={['prospects']}>
        <EditProspectForm id={prospect.id} version={version} values={values} />
        <ManageProspect
          id={prospect.id}
          archived={prospect.stage === 'archived'}
          isExample={prospect.isExample}
        >
          {members ? <OwnerForm id={prospect.id} ownerId={ownerId} members={members} /> : null}
        </ManageProspect>
      </MessageProvider>
    </PageFrame>
  )
}
