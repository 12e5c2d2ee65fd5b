import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { PipelineScreen } from '@/components/pipeline/pipeline-screen'
import { requireViewer } from '@/lib/auth/viewer'
import { loadPipeline } from '@/lib/pipeline/data'
import { loadView } from '@/lib/pipeline/schema'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pipeline')
  return { title: t('title') }
}

export default async function PipelinePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, view] = await Promise.all([requireViewer(), loadView(searchParams)])
  return <PipelineScreen viewer={viewer} view={view} pipeline={await loadPipeline(viewer, view)} />
}
