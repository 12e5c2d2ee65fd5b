'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Textarea } from '@/components/ui/field'
import { MAX_TRIED } from '@/lib/offers/schema'
import { answers } from '@/lib/offers/tried'
import { TriedResult } from './tried-result'
import { useTried } from './use-tried'

/** A request typed or pasted, and what the catalogue says to it while one types. */
export function TryRequest() {
  const t = useTranslations('try-request')
  const [text, setText] = useState('')
  const { tried, failure, pending, long } = useTried(text)
  const error = text.length > MAX_TRIED ? t('too-long', { max: MAX_TRIED }) : null
  return (
    <section className="grid gap-3 rounded-xl border bg-surface p-4 sm:p-5" aria-busy={pending}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <p role="status" className={long ? 'text-sm text-ink-soft' : 'sr-only'}>
          {pending
            ? t('busy')
            : tried
              ? t('found', { count: tried.offers.filter(({ clauses }) => clauses.some(answers)).length })
              : ''}
        </p>
      </div>
      <Field id="tried" label={t('label')} hint={t('hint')} error={error}>
        <Textarea
          {...fieldIds('tried', { hint: true, error: !!error })}
          rows={2}
          className="field-sizing-content max-h-80 min-h-18 font-words text-lg"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <FailureLine reason={failure} of="try-request" />
      {tried && text.trim() ? <TriedResult tried={tried} stale={pending || !!failure} /> : null}
    </section>
  )
}
