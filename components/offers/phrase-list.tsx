'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { restorePhraseAction, takeBackPhraseAction } from '@/lib/offers/actions'
import type { PhraseRow } from '@/lib/offers/phrase-data'
import { PhraseSource } from './phrase-source'

/** Phrases in force, then those taken back; what has just been taken back can be undone where the eye is. */
export function PhraseList({ phrases, mayEdit }: { phrases: readonly PhraseRow[]; mayEdit: boolean }) {
  const t = useTranslations('phrases')
  const { pending, failure, last, notice, takeBack, putBack } = useTakingBack()
  const inForce = phrases.filter(({ takenBack }) => !takenBack)
  const takenBack = phrases.filter((phrase) => phrase.takenBack)
  const undoable = takenBack.find(({ id }) => id === last)
  return (
    <div className="grid gap-4" aria-busy={pending}>
      <FailureLine reason={failure} of="phrases" />
      <p ref={notice} tabIndex={-1} role="status" className="sr-only outline-none">
        {undoable ? t('taken-back-one', { text: undoable.text }) : ''}
      </p>
      {undoable ? (
        <div className="flex items-center justify-between gap-3 rounded-md bg-sunken px-3 py-2">
          <span className="min-w-0 wrap-anywhere">{t('taken-back-one', { text: undoable.text })}</span>
          <Button size="small" disabled={pending} onClick={() => putBack(undoable.id)}>
            {t('undo')}
          </Button>
        </div>
      ) : null}
      {inForce.length === 0 ? (
        <p className="text-ink-soft italic">{mayEdit ? t('empty') : t('empty-reader')}</p>
      ) : null}
      <ul className="grid">
        {inForce.map((phrase) => (
          <PhraseLine
            key={phrase.id}
            phrase={phrase}
            may={mayEdit || phrase.own}
            word={t('take-back')}
            label={t('take-back-one', { text: phrase.text })}
            pending={pending}
            onClick={() => takeBack(phrase.id)}
          />
        ))}
      </ul>
      {takenBack.length > 0 ? (
        <details>
          <summary className="text-sm font-medium">{t('taken-back', { count: takenBack.length })}</summary>
          <ul className="mt-1 grid text-ink-soft">
            {takenBack.map((phrase) => (
              <PhraseLine
                key={phrase.id}
                phrase={phrase}
                may={mayEdit || (phrase.own && phrase.takenBack?.own === true)}
                word={t('restore')}
                label={t('restore-one', { text: phrase.text })}
                pending={pending}
                onClick={() => putBack(phrase.id)}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

/** Takes phrases back and puts them back. `last` is the one just taken back, told by the paragraph at `notice`. */
function useTakingBack() {
  const [pending, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const notice = useRef<HTMLParagraphElement>(null)
  const run = (work: () => Promise<{ ok: boolean; reason?: string }>, changed: string | null) =>
    start(async () => {
      const result = await settled(work())
      setFailure(result.ok ? null : (result.reason ?? 'failed'))
      if (!result.ok) return
      setLast(changed)
      // The button that had the focus is gone with its line.
      notice.current?.focus()
    })
  return {
    pending,
    failure,
    last,
    notice,
    takeBack: (id: string) => run(() => takeBackPhraseAction({ id }), id),
    putBack: (id: string) => run(() => restorePhraseAction({ id }), null),
  }
}

/** A phrase with where it comes from and, for whoever `may`, the one thing that can be done with it. */
function PhraseLine(props: {
  phrase: PhraseRow
  may: boolean
  word: string
  label: string
  pending: boolean
  onClick: () => void
}) {
  const { phrase, may, word, label, pending, onClick } = props
  return (
    <li className="flex items-start justify-between gap-3 border-b py-2.5 last:border-0">
      <div className="grid min-w-0 gap-0.5">
        <q className="font-words wrap-anywhere">{phrase.text}</q>
        <PhraseSource phrase={phrase} />
      </div>
      {may ? (
        <Button size="small" tone="quiet" disabled={pending} aria-label={label} onClick={onClick}>
          {word}
        </Button>
      ) : null}
    </li>
  )
}
