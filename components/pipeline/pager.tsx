import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'
import type { Pipeline } from '@/lib/pipeline/data'
import { hrefOf, type PipelineView } from '@/lib/pipeline/schema'

/** The pages before and after this one, where there are such. */
export async function Pager({ view, pipeline }: { view: PipelineView; pipeline: Pipeline }) {
  const { previous, next } = pipeline
  if (!previous && !next) return null
  const t = await getTranslations('pipeline')
  const style = buttonStyle({ size: 'small' })
  return (
    <nav aria-label={t('pages.label')} className="flex justify-center gap-3 py-3">
      {previous ? (
        <Link rel="prev" href={hrefOf(view, { before: previous })} prefetch={false} className={style}>
          {t('pages.previous')}
        </Link>
      ) : null}
      {next ? (
        <Link rel="next" href={hrefOf(view, { after: next })} prefetch={false} className={style}>
          {t('pages.next')}
        </Link>
      ) : null}
    </nav>
  )
}
