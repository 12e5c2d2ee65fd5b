'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Input } from '@/components/ui/field'
import { MAX_PHRASE } from '@/lib/offers/schema'

/** One sentence of the prospect's: ticked, it can be shortened, and names taken out of it. */
export function PhraseChoice(props: {
  phrase: string
  /** As it will be remembered; null while it is not ticked. */
  text: string | null
  lang: string
  onText: (text: string | null) => void
}) {
  const { phrase, text, lang, onText } = props
  const t = useTranslations('decide')
  const id = useId()
  const length = text?.trim().length ?? 1
  const error = length === 0 ? 'required' : length > MAX_PHRASE ? 'too-long' : null
  return (
    <li className="grid gap-1.5">
      <label className="flex items-start gap-3 py-1">
        <input
          type="checkbox"
          checked={text !== null}
          onChange={(event) => onText(event.target.checked ? phrase : null)}
          className="mt-1.5 size-4 shrink-0 accent-accent"
        />
        <span lang={lang} className="font-words [overflow-wrap:anywhere]">
          {phrase}
        </span>
      </label>
      {text === null ? null : (
        <div className="grid gap-1 pl-7">
          <Input
            aria-label={t('learn.edit')}
            lang={lang}
            value={text}
            onChange={(event) => onText(event.target.value)}
            {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}
          />
          {error ? (
            <p id={`${id}-error`} role="alert" className="text-sm text-alarming">
              {t(`learn.${error}`)}
            </p>
          ) : null}
        </div>
      )}
    </li>
  )
}
