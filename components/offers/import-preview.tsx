'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import type { ImportPreview as Preview } from '@/lib/offers/import-mutations'
import { ImportProblems } from './import-problems'
import { ImportRows } from './import-rows'

/** What an import would do, before it does it. */
export function ImportPreview(props: {
  preview: Preview
  /** Ids of known offers that the file's take the place of. */
  replacing: ReadonlySet<string>
  setReplacing: (ids: ReadonlySet<string>) => void
  failure: string | null
  pending: boolean
  back: () => void
  write: () => void
}) {
  const { preview, replacing, setReplacing, failure, pending, back, write } = props
  const t = useTranslations('offer-file')
  const { rows, problems, ignored, room } = preview
  const created = rows.filter(({ known }) => !known).length
  const replaced = rows.filter(({ known }) => known && replacing.has(known.id)).length
  const full = created > room
  const writable = problems.length === 0 && !full && created + replaced > 0
  const act =
    created + replaced > 0 ? t('preview.write', { count: created + replaced }) : t('preview.nothing')
  return (
    <div className="grid gap-4">
      {problems.length > 0 ? <ImportProblems problems={problems} /> : null}
      {ignored.length > 0 ? (
        <p className="text-sm text-ink-soft wrap-anywhere">
          {t('preview.ignored', { names: ignored.slice(0, 8).join(', ') })}
        </p>
      ) : null}
      {full ? (
        <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-alarming">
          {t('preview.full', { room, created })}
        </p>
      ) : null}
      {problems.length === 0 ? (
        <>
          <p role="status">{t('preview.sum', { created, known: rows.length - created, replaced })}</p>
          <ImportRows rows={rows} replacing={replacing} setReplacing={setReplacing} />
        </>
      ) : null}
      <FailureLine reason={failure} of="offer-file" />
      <div className="dialog-actions">
        <Button onClick={back} autoFocus>
          {t('preview.back')}
        </Button>
        {problems.length === 0 ? (
          <Button tone="primary" disabled={pending || !writable} onClick={write}>
            {pending ? t('preview.busy') : act}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
