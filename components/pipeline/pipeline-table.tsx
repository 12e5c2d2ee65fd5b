import { getTranslations } from 'next-intl/server'
import type { PipelineRow } from '@/lib/pipeline/data'
import type { PipelineView } from '@/lib/pipeline/schema'
import { ProspectRow } from './pipeline-row'
import { SortHead } from './sort-head'
import './pipeline.css'

/** A plain table, sorted and paged by the server; on a phone its rows are laid out as cards. */
export async function PipelineTable({ rows, view }: { rows: readonly PipelineRow[]; view: PipelineView }) {
  const t = await getTranslations('pipeline')
  const now = new Date()
  return (
    <table aria-label={t('table')} className="pipeline">
      <SortHead view={view} />
      <tbody>
        {rows.map((row) => (
          <ProspectRow key={row.id} row={row} now={now} />
        ))}
      </tbody>
    </table>
  )
}
