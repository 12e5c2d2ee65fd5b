'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RememberedPhrase } from '@/lib/assessments/said'
import { FormEnd } from './form-end'

/** Which of the phrases remembered with a word go with it when it is taken back: all that may, unless a tick is removed. */
export function TakeBackForm(props: {
  learned: readonly RememberedPhrase[]
  lang: string
  busy: boolean
  failure: string | null
  onTakeBack: (phrases: readonly string[]) => void
  onCancel: () => void
}) {
  const { learned, lang, busy, failure, onTakeBack, onCancel } = props
  const t = useTranslations('decide')
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const gone = learned.filter(({ id, mayUndo }) => mayUndo && !kept.has(id))
  const keep = (id: string, isKept: boolean) =>
    setKept((before) => new Set(isKept ? [...before, id] : [...before].filter((one) => one !== id)))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onTakeBack(gone.map(({ id }) => id))
      }}
      className="grid gap-4"
    >
      <fieldset className="grid gap-1">
        <legend className="pb-1 text-sm text-ink-soft">{t('take-back.forget')}</legend>
        {learned.map(({ id, text, addedBy, mayUndo }) => (
          <label key={id} className="flex items-start gap-3 py-1">
            <input
              type="checkbox"
              checked={mayUndo && !kept.has(id)}
              disabled={!mayUndo || busy}
              onChange={(event) => keep(id, !event.target.checked)}
              className="mt-1.5 size-4 shrink-0 accent-accent"
            />
            <span className="grid gap-0.5">
              <span lang={lang} className="font-words wrap-anywhere">
                {text}
              </span>
              {mayUndo ? null : (
                <span className="text-sm text-ink-soft">{t('take-back.stays', { name: addedBy })}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <FormEnd
        submit={busy ? t('match.busy') : t('take-back.submit', { count: gone.length })}
        failure={failure}
        busy={busy}
        onCancel={onCancel}
      />
    </form>
  )
}
