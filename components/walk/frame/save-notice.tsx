'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import { useOverall, useWalk } from '../walk-context'

/** What happened to saving, what was kept, what to do: only while there is something to say. */
export function SaveNotice() {
  const t = useTranslations('walk.save')
  const { sync, answers, go, at, data } = useWalk()
  const { state, refusal, restored, conflicts } = useOverall()
  if (!data.mayEdit) return null
  const trouble = state === 'kept' || state === 'risk' || state === 'refused' || state === 'conflict'
  if (!trouble && !restored) return null
  const [conflict] = conflicts
  const grave = state === 'risk' || state === 'refused' || state === 'conflict'
  const words = !trouble
    ? t('restored')
    : state === 'refused'
      ? t(`refusal.${refusal ?? 'invalid'}`, { max: MAX_ANSWER_LENGTH })
      : t(`${state}-hint`)
  return (
    <div className={cn('border-t', grave ? 'bg-alarming-soft' : 'bg-empty-soft')}>
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm xl:px-5">
        <p className="flex-1 basis-72">{words}</p>
        {state === 'conflict' && conflict && conflict.questionKey !== at ? (
          <Button size="small" onClick={() => go(conflict.questionKey)}>
            {t('show')}
          </Button>
        ) : null}
        {state === 'kept' || state === 'refused' || state === 'risk' ? (
          <Button size="small" onClick={() => void Promise.all([sync.flush(), answers.flush()])}>
            {t('retry')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
