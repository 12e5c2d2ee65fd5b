import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { MessageProvider } from '@/components/ui/message-provider'
import { readWalk } from '@/components/walk/read-walk'
import { Walk } from '@/components/walk/walk'
import { requireViewer } from '@/lib/auth/viewer'
import { loadDiscovery } from '@/lib/discovery/data'
import { NAMESPACES, type Namespace } from '@/lib/platform/messages'

const WANTED = ['walk', 'glossary', 'flags', 'rules-concreteness', 'rules-flags']
const WORDS: readonly Namespace[] = NAMESPACES.filter((name) => WANTED.includes(name))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('walk')
  return { title: t('title') }
}

export default async function WalkPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, viewer, locale] = await Promise.all([params, requireViewer(), getLocale()])
  const discovery = await loadDiscovery(viewer, id)
  if (!discovery) notFound()
  return (
    <MessageProvider of={WORDS}>
      <Walk key={discovery.id} data={await readWalk(viewer, discovery, locale === 'ru' ? 'ru' : 'en')} />
    </MessageProvider>
  )
}
