import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LetterPage } from '@/components/letter/letter-page'
import { loadBrief } from '@/lib/assessments/data'
import { requireViewer } from '@/lib/auth/viewer'
import { loadProspect } from '@/lib/prospects/data'

interface Given {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Given): Promise<Metadata> {
  const [{ id }, viewer, t] = await Promise.all([params, requireViewer(), getTranslations('brief')])
  const prospect = await loadProspect(viewer, id)
  return prospect ? { title: t('letter-page.title', { name: prospect.name }) } : {}
}

export default async function Letter({ params }: Given) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()])
  const data = await loadBrief(viewer, id)
  if (!data) notFound()
  return <LetterPage data={data} viewer={viewer} />
}
