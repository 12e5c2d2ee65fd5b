'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { RoundView } from '../sync/round-view'
import { useWalk } from '../walk-context'
import { SpeakerChoice } from './speaker-choice'

/** Under the reply: whose words, which round, and the way to drop an empty clarification. */
export function RoundFoot({ round, isLast }: { round: RoundView; isLast: boolean }) {
  const t = useTranslations('walk.answer')
  const { data, sync } = useWalk()
  const [failed, setFailed] = useState(false)
  const { budget, me } = data
  const removable = isLast && round.index > 0 && round.content.text === ''
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-soft">
        <SpeakerChoice round={round} />
        <p>
          {round.index > budget
            ? t('round-over', { index: round.index + 1, budget })
            : t('round', { index: round.index + 1, budget })}
        </p>
        {round.writtenBy && round.writtenBy !== me.name ? (
          <p>{t('written-by', { name: round.writtenBy })}</p>
        ) : null}
        {removable ? (
          <Button
            tone="quiet"
            size="small"
            className="ml-auto"
            onClick={async () => setFailed(!(await sync.remove(round)))}
          >
            <Trash2 aria-hidden className="size-4" />
            {t('remove')}
          </Button>
        ) : null}
      </div>
      {failed ? (
        <p role="alert" className="text-sm text-alarming">
          {t('remove-failed')}
        </p>
      ) : null}
    </>
  )
}
