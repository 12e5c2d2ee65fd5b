'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button, buttonStyle } from '@/components/ui/button'
import { assessAction } from '@/lib/assessments/actions'
import type { SaveState } from '../sync/round-view'
import { graver } from '../sync/walk-sync'
import { useOverall, useWalk } from '../walk-context'

/** States in which the server has the words, or is about to. */
const CALM: readonly SaveState[] = ['saved', 'unsaved', 'saving']

/** The way to the result: open once the wish is given and every word is on the server. */
export function SeeBrief() {
  const t = useTranslations('walk.in-room.brief')
  const router = useRouter()
  const { data, sync, answers, observations } = useWalk()
  const { state } = useOverall()
  const [failed, setFailed] = useState(false)
  const [busy, start] = useTransition()
  const path = `/prospects/${data.prospect.id}`
  if (!data.mayEdit)
    return (
      <Link href={path} className={buttonStyle({ className: 'justify-self-start' })}>
        {t('open')}
      </Link>
    )
  const kept = !CALM.includes(state) || observations.trouble !== null
  const obstacle = observations.enthusiasm === null ? 'needs-enthusiasm' : kept ? 'needs-saving' : null
  const open = () =>
    start(async () => {
      await Promise.all([sync.flush(), answers.flush(), observations.settled()])
      if (graver(sync.overall(), answers.overall()).state !== 'saved') return
      const result = await assessAction({ prospectId: data.prospect.id }).catch(() => null)
      setFailed(!result?.ok)
      if (result?.ok) router.push(path)
    })
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        tone="primary"
        disabled={obstacle !== null || busy}
        aria-describedby={obstacle ? 'brief-obstacle' : undefined}
        onClick={open}
      >
        {busy ? t('busy') : t('button')}
      </Button>
      {obstacle ? (
        <p id="brief-obstacle" className="text-sm text-ink-soft">
          {t(obstacle)}
        </p>
      ) : null}
      {failed ? (
        <p role="alert" className="text-sm text-alarming">
          {t('failed')}
        </p>
      ) : null}
    </div>
  )
}
