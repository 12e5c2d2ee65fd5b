'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { buttonStyle } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { Field, fieldIds, Textarea } from '@/components/ui/field'
import { decodeFile } from '@/lib/offers/csv-decode'
import { COLUMNS, HEADINGS, MAX_CSV } from '@/lib/offers/csv-format'
import { langOf } from '@/lib/platform/lang'

/** A file's bytes at most, before they are decoded: two for each letter. */
const MAX_BYTES = 2 * MAX_CSV

/** Where the catalogue comes from: a file, or what was copied from a spreadsheet; and what it must look like. */
export function ImportSource({ csv, setCsv }: { csv: string; setCsv: (csv: string) => void }) {
  const t = useTranslations('offer-file')
  const pasteError = csv.length > MAX_CSV ? t('failure.too-large') : null
  return (
    <>
      <p className="text-ink-soft">
        {t('import.lead')}{' '}
        <a href="/api/offers?sample" download className="underline">
          {t('import.sample')}
        </a>
      </p>
      <Columns />
      <FileChoice setCsv={setCsv} />
      <Field id="import-csv" label={t('import.paste')} error={pasteError}>
        <Textarea
          {...fieldIds('import-csv', { error: !!pasteError })}
          rows={6}
          spellCheck={false}
          className="font-mono text-sm"
          value={csv}
          onChange={(event) => setCsv(event.target.value)}
        />
      </Field>
    </>
  )
}

/** What each column holds, and what a file must look like. */
function Columns() {
  const t = useTranslations('offer-file')
  const headings = HEADINGS[langOf(useLocale())]
  return (
    <details>
      <summary className="text-sm font-medium">{t('import.columns')}</summary>
      <dl className="mt-2 grid gap-2 text-sm">
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt className="font-medium">{headings[column][0]}</dt>
            <dd className="text-ink-soft">{t(`column.${column}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-soft">{t('import.format')}</p>
    </details>
  )
}

type Failure = 'too-large' | 'workbook' | 'unreadable'

/** The text of a file, or why it has none that could be a catalogue. */
async function textOf(file: File): Promise<{ text: string } | { failure: Failure }> {
  if (file.size > MAX_BYTES) return { failure: 'too-large' }
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return { failure: 'workbook' }
  return text.length > MAX_CSV ? { failure: 'too-large' } : { text }
}

function FileChoice({ setCsv }: { setCsv: (csv: string) => void }) {
  const t = useTranslations('offer-file')
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const newest = useRef<File>(null)
  const choose = async (file: File | undefined) => {
    if (!file) return
    newest.current = file
    setName(file.name)
    try {
      const read = await textOf(file)
      // A larger file chosen before may arrive after a smaller one.
      if (newest.current !== file) return
      setFailure('failure' in read ? read.failure : null)
      if ('text' in read) setCsv(read.text)
    } catch {
      // Moved, or not yet on this device.
      if (newest.current === file) setFailure('unreadable')
    }
  }
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-3">
        <label
          htmlFor="import-file"
          className={cn(
            buttonStyle(),
            'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2',
          )}
        >
          {t('import.file')}
          <input
            {...fieldIds('import-file', { error: failure !== null })}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            className="sr-only"
            onChange={(event) => {
              void choose(event.target.files?.[0])
              // The same file, mended, may be chosen again.
              event.target.value = ''
            }}
          />
        </label>
        <span className="min-w-0 text-sm text-ink-soft wrap-anywhere" aria-live="polite">
          {name}
        </span>
      </div>
      {failure ? (
        <p id="import-file-error" role="alert" className="text-sm text-alarming">
          {t(`failure.${failure}`)}
        </p>
      ) : null}
    </div>
  )
}
