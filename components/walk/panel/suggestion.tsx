'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { addBehaviourAction, addReviewAction } from '@/lib/discovery/actions'
import { MAX_NOTE_LENGTH } from '@/lib/discovery/limits'
import type { FlagType } from '@/lib/scoring/vocabulary'
import { useWording } from '../use-wording'
import { useWalk } from '../walk-context'

const QUOTE_LENGTH = 300

/** Was it so? Yes is a behaviour with its quote, no a review that stays visible. */
export function Suggestion({ flag, quote }: { flag: FlagType; quote: string }) {
  const t = useTranslations('walk.suggest')
  const { question, data, setBehaviours, setReviews } = useWalk()
  const wording = useWording()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  if (!question) return null
  const { discoveryId, me } = data
  const now = () => ({ createdAt: new Date().toISOString(), createdBy: me.name })
  const answer = async (store: () => Promise<boolean>) => {
    setBusy(true)
    const stored = await store().catch(() => false)
    setBusy(false)
    setFailed(!stored)
  }
  const yes = async () => {
    const note = t('note', { question: question.title, quote: shortened(quote) }).slice(0, MAX_NOTE_LENGTH)
    const result = await addBehaviourAction({ discoveryId, flag, note })
    if (result.ok && 'id' in result) setBehaviours((all) => [...all, { id: result.id, flag, note, ...now() }])
    return result.ok
  }
  const no = async () => {
    const word = {
      questionKey: question.key,
      flag,
      standing: 'dismissed' as const,
      reason: t('no-reason', { name: me.name }),
    }
    const result = await addReviewAction({ discoveryId, ...word })
    const stands = result.ok || result.reason === 'exists'
    if (stands) setReviews((all) => [...all, { ...word, ...now() }])
    return stands
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-asked px-3 py-2">
      <p className="flex-1 basis-60">{wording.suggestion(flag)}</p>
      <div className="flex gap-1">
        <Button size="small" disabled={busy} onClick={() => answer(yes)}>
          {t('yes')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => answer(no)}>
          {t('no')}
        </Button>
      </div>
      {failed ? (
        <p role="alert" className="basis-full text-sm text-alarming">
          {t('failed')}
        </p>
      ) : null}
    </div>
  )
}

const shortened = (text: string): string => {
  const line = text.trim()
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH).toWellFormed()}…`
}
