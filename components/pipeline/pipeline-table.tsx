import { getTranslations } from 'next-intl/server'
import type { PipelineRow } from '@/lib/pipeline/data'
import type { PipelineView } from '@/lib/pipeline/schema'
import { ProspectRow } from './pipeline-row'
import { SortHead } from './sort-head'

/** A plain table, sorted and paged by the server; on a phone its rows are laid out as cards. */
export async function PipelineTable({ rows, view }: { rows: readonly PipelineRow[]; view: PipelineView }) {
  const t = await getTranslations('pipeline')
  const now = new Date()
  return (
    <table
      aria-label={t('table')}
      className="block w-full text-[13px] leading-5 md:table md:table-fixed md:border-separate md:border-spacing-0"
    >
      <SortHead view={view} />
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <ProspectRow key={row.id} row={row} now={now} />
        ))}
      </tbody>
    </table>
  )
}
