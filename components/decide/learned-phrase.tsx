'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureKey, tried } from '@/components/brief/failure'
import { unlearnPhraseAction } from '@/lib/assessments/actions'
import { Failed } from './failed'

/** Words that were remembered from this talk, and the way back. */
export function LearnedPhrase(props: {
  id: string
  text: string
  about: string
  lang: string
  mayUndo: boolean
}) {
  const { id, text, about, lang, mayUndo } = props
  const t = useTranslations('decide')
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const undo = () =>
    start(async () => {
      const result = await tried(() => unlearnPhraseAction({ id }))
      setFailure(result.ok ? null : failureKey(result.reason))
    })
  return (
    <li className="grid gap-0.5">
      <span lang={lang} className="font-words [overflow-wrap:anywhere]">
        {text}
      </span>
      <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        {about}
        {mayUndo ? (
          <button
            type="button"
            disabled={busy}
            onClick={undo}
            className="text-ink underline disabled:opacity-55"
          >
            {t('learn.undo')}
            <span className="sr-only">: {text}</span>
          </button>
        ) : null}
      </span>
      <Failed reason={failure} />
    </li>
  )
}
