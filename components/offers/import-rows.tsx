'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import type { ImportRow } from '@/lib/offers/import-mutations'

/** The offers of a file: new, or known by their name, and what is to become of those. */
export function ImportRows(props: {
  rows: readonly ImportRow[]
  replacing: ReadonlySet<string>
  setReplacing: (ids: ReadonlySet<string>) => void
}) {
  const { rows, replacing, setReplacing } = props
  const t = useTranslations('offer-file')
  const decide = (id: string, replace: boolean) => {
    const next = new Set(replacing)
    if (replace) next.add(id)
    else next.delete(id)
    setReplacing(next)
  }
  const ids = rows.flatMap(({ known }) => (known ? [known.id] : []))
  return (
    <>
      {ids.length > 1 ? (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm text-ink-soft">{t('preview.all', { count: ids.length })}</span>
          <Button size="small" onClick={() => setReplacing(new Set(ids))}>
            {t('preview.replace-all')}
          </Button>
          <Button size="small" onClick={() => setReplacing(new Set())}>
            {t('preview.skip-all')}
          </Button>
        </div>
      ) : null}
      <ul className="grid">
        {rows.map(({ line, title, does, outcomes, not, phrases, standard, known }) => (
          <li
            key={line}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b py-2.5 last:border-0"
          >
            <div className="grid min-w-0 flex-1 basis-56 gap-0.5">
              <p className="font-medium wrap-anywhere">{title}</p>
              <p className="line-clamp-2 text-sm wrap-anywhere">{does}</p>
              <p className="text-sm text-ink-soft">
                {t('preview.line', { line })} · {t('preview.holds', { outcomes, not, phrases })}
                {standard ? ` · ${t('preview.standard')}` : ''}
              </p>
            </div>
            {known ? (
              <div className="grid gap-1 text-sm">
                <span className="text-empty">{t('preview.known')}</span>
                <Select
                  value={replacing.has(known.id) ? 'replace' : 'skip'}
                  aria-label={t('preview.decide', { title })}
                  onChange={(event) => decide(known.id, event.target.value === 'replace')}
                >
                  <option value="skip">{t('preview.skip')}</option>
                  <option value="replace">{t('preview.replace')}</option>
                </Select>
              </div>
            ) : (
              <span className="text-sm text-concrete">{t('preview.new')}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
