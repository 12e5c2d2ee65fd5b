import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Brief } from '@/components/brief/brief'
import { loadBrief } from '@/lib/assessments/data'
import { requireViewer } from '@/lib/auth/viewer'
import { loadProspect } from '@/lib/prospects/data'

interface Given {
  params: Promise<{ id: string }>
  /** `assessment`: an older snapshot; `decide`: opens the decision at once. */
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Given): Promise<Metadata> {
  const [{ id }, viewer, t] = await Promise.all([params, requireViewer(), getTranslations('brief')])
  const prospect = await loadProspect(viewer, id)
  return prospect ? { title: t('title', { name: prospect.name }) } : {}
}

export default async function BriefPage({ params, searchParams }: Given) {
  const [{ id }, { assessment, decide }] = await Promise.all([params, searchParams])
  const viewer = await requireViewer()
  const data = await loadBrief(viewer, id, typeof assessment === 'string' ? assessment : undefined)
  if (!data) notFound()
  return <Brief data={data} deciding={decide !== undefined} />
}
