'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { importOffersAction, previewImportAction } from '@/lib/offers/actions'
import { MAX_CSV } from '@/lib/offers/csv-format'
import type { ImportPreview as Preview } from '@/lib/offers/import-mutations'
import { ImportPreview } from './import-preview'
import { ImportSource } from './import-source'

type Answer<Done> = Done | { readonly ok: false; readonly reason: string }
type Counts = {
  readonly ok: true
  readonly created: number
  readonly replaced: number
  readonly skipped: number
}

/** The steps of an import; what was pasted stays until the window closes. */
export function ImportForm({ done }: { done: () => void }) {
  const t = useTranslations('offer-file')
  const { csv, setCsv, preview, replacing, setReplacing, counts, failure, pending, check, back, write } =
    useImport()
  if (counts) return <Imported counts={counts} done={done} />
  if (preview)
    return (
      <ImportPreview
        preview={preview}
        replacing={replacing}
        setReplacing={setReplacing}
        failure={failure}
        pending={pending}
        back={back}
        write={() => write(preview)}
      />
    )
  return (
    <div className="grid gap-4">
      <ImportSource csv={csv} setCsv={setCsv} />
      <FailureLine reason={failure} of="offer-file" />
      <div className="dialog-actions">
        <Button onClick={done}>{t('cancel')}</Button>
        <Button
          tone="primary"
          disabled={pending || csv.length > MAX_CSV || csv.trim() === ''}
          onClick={check}
        >
          {pending ? t('import.checking') : t('import.check')}
        </Button>
      </div>
    </div>
  )
}

/** A file that is pasted, looked through and written; each step can fail, and what has changed since is shown anew. */
function useImport() {
  const [csv, setCsv] = useState('')
  const [preview, setPreview] = useState<Preview | null>(null)
  const [replacing, setReplacing] = useState<ReadonlySet<string>>(new Set())
  const [counts, setCounts] = useState<Counts | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const look = async () => {
    const result = await settled<Answer<Preview>>(previewImportAction({ csv }))
    if (result.ok) setPreview(result)
    return result
  }
  const check = () =>
    start(async () => {
      const result = await look()
      setFailure(result.ok ? null : result.reason)
    })
  const back = () => {
    setPreview(null)
    setFailure(null)
  }
  const write = ({ rows }: Preview) =>
    start(async () => {
      const known = rows.flatMap((row) =>
        row.known ? [{ ...row.known, replace: replacing.has(row.known.id) }] : [],
      )
      const result = await settled<Answer<Counts>>(importOffersAction({ csv, known }))
      if (result.ok) return setCounts(result)
      // What has changed is shown at once; nothing was written.
      if (result.reason === 'changed') await look()
      setFailure(result.reason)
    })
  return { csv, setCsv, preview, replacing, setReplacing, counts, failure, pending, check, back, write }
}

function Imported({ counts, done }: { counts: Counts; done: () => void }) {
  const t = useTranslations('offer-file')
  const { created, replaced, skipped } = counts
  return (
    <div className="grid gap-4">
      <p role="status">{t('import.done', { created, replaced, skipped })}</p>
      <div className="dialog-actions">
        <Button tone="primary" onClick={done} autoFocus>
          {t('close')}
        </Button>
      </div>
    </div>
  )
}
