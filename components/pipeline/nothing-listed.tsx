import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { AddExampleButton } from '@/components/prospects/add-example-button'
import { buttonStyle } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { MessageProvider } from '@/components/ui/message-provider'
import type { Pipeline } from '@/lib/pipeline/data'
import { hrefOf, isFiltered, type PipelineView } from '@/lib/pipeline/schema'

/** Why no prospect is listed, and what to do about it. */
export async function NothingListed({ view, pipeline }: { view: PipelineView; pipeline: Pipeline }) {
  const [t, locale] = await Promise.all([getTranslations('pipeline'), getLocale()])
  if (!pipeline.anyAtAll) {
    return (
      <EmptyState
        action={
          <div className="flex flex-wrap justify-center gap-3">
            <Link href="/prospects/new" className={buttonStyle({ tone: 'primary' })}>
              {t('empty.add')}
            </Link>
            <MessageProvider of={['prospects']}>
              <AddExampleButton lang={locale === 'ru' ? 'ru' : 'en'} />
            </MessageProvider>
          </div>
        }
      >
        {t('empty.first')}
      </EmptyState>
    )
  }
  if (isFiltered(view)) {
    const words = view.q.trim() ? t('empty.searched', { q: view.q.trim() }) : t('empty.filtered')
    const clear = hrefOf(view, { q: '', verdict: [], stage: [], owner: [], lang: [] })
    return <EmptyState action={<Away href={clear}>{t('filter.clear')}</Away>}>{words}</EmptyState>
  }
  const archive = hrefOf(view, { stage: ['archived'] })
  return (
    <EmptyState action={<Away href={archive}>{t('empty.show-archived')}</Away>}>
      {t('empty.archived')}
    </EmptyState>
  )
}

function Away({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={buttonStyle()}>
      {children}
    </Link>
  )
}
