import { Plus } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'
import { MessageProvider } from '@/components/ui/message-provider'
import { may } from '@/lib/auth/policy'
import type { Viewer } from '@/lib/auth/viewer'
import type { Pipeline } from '@/lib/pipeline/data'
import {
  directionOf,
  hrefOf,
  MAX_SEARCH,
  oppositeOf,
  type PipelineView,
  SORT_KEYS,
} from '@/lib/pipeline/schema'
import { Filters } from './filters'
import { NothingListed } from './nothing-listed'
import { Pager } from './pager'
import { PipelineKeys } from './pipeline-keys'
import { PipelineTable } from './pipeline-table'
import { SearchField } from './search-field'
import { SortSelect } from './sort-select'

/** The one order that no column's head shows, or the way back to it; on a phone it stands in the select. */
async function DueFirst({ view }: { view: PipelineView }) {
  const t = await getTranslations('pipeline.due')
  if (directionOf(view) === 'desc' && view.sort === 'due')
    return <p className="max-lg:hidden print:hidden">· {t('now')}</p>
  return (
    <Link
      href={hrefOf(view, { sort: 'due', dir: null })}
      replace
      scroll={false}
      prefetch={false}
      className="underline underline-offset-2 hover:text-ink max-lg:hidden print:hidden"
    >
      {t('back')}
    </Link>
  )
}

/** All prospects of the firm, as the address asks for them. */
export async function PipelineScreen(props: { viewer: Viewer; view: PipelineView; pipeline: Pipeline }) {
  const { viewer, view, pipeline } = props
  const t = await getTranslations('pipeline')
  const { rows, counts, anyAtAll } = pipeline
  return (
    <main className="grid gap-2.5 px-4 py-3 md:px-5">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <div className="flex flex-1 items-baseline gap-1.5 text-sm whitespace-nowrap text-ink-soft">
          <p role="status" className="tabular-nums">
            {anyAtAll ? t('lead', { count: counts.total }) : null}
          </p>
          {rows.length > 1 ? <DueFirst view={view} /> : null}
        </div>
        {anyAtAll ? (
          <MessageProvider of={['pipeline']}>
            <SearchField q={view.q} elsewhere={hrefOf(view, { q: '' })} max={MAX_SEARCH} />
          </MessageProvider>
        ) : null}
        <Link
          href="/prospects/new"
          className={buttonStyle({ tone: 'primary', className: 'h-9 px-3 text-sm max-md:hidden' })}
        >
          <Plus aria-hidden className="size-4" />
          {t('new')}
        </Link>
      </header>
      {anyAtAll ? <Filters viewer={viewer} view={view} pipeline={pipeline} /> : null}
      {rows.length > 0 ? (
        <>
          <MessageProvider of={['pipeline']}>
            <SortSelect
              sort={view.sort}
              direction={directionOf(view)}
              choices={SORT_KEYS.map((key) => ({ key, href: hrefOf(view, { sort: key, dir: null }) }))}
              flipped={hrefOf(view, { dir: oppositeOf(view) })}
            />
          </MessageProvider>
          <div className="-mx-4 md:mx-0">
            <PipelineTable rows={rows} view={view} />
          </div>
          <Pager view={view} pipeline={pipeline} />
          <PipelineKeys mayDecide={may(viewer, 'decide')} />
        </>
      ) : (
        <NothingListed view={view} pipeline={pipeline} />
      )}
    </main>
  )
}
