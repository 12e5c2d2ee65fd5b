'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { useWalk } from '../walk-context'
import { ROOM } from '../walk-data'
import { StateMark } from './state-mark'
import { useStates } from './use-states'

/** All questions with their states. */
export function Rail() {
  const t = useTranslations('walk')
  const { data, at, go } = useWalk()
  const { states, answered } = useStates()
  const item = (key: string, title: string) => (
    <li key={key}>
      <a
        href={`?q=${key}`}
        aria-current={at === key ? 'step' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          go(key)
        }}
        className={cn(
          'flex items-center justify-between gap-2 rounded-md px-2.5 py-1.5 text-sm hover:bg-sunken',
          at === key && 'bg-sunken font-semibold',
        )}
      >
        <span className="min-w-0 truncate">{title}</span>
        <StateMark state={states[key] ?? 'open'} />
      </a>
    </li>
  )
  return (
    <>
      <ul className="grid gap-0.5">
        {data.questions.map(({ key, title }) => item(key, title))}
        <li aria-hidden className="my-1.5 border-t" />
        {item(ROOM, t('room'))}
      </ul>
      <p className="px-2.5 pt-4 text-sm text-ink-soft">
        {t('progress', { answered, total: data.questions.length })}
      </p>
    </>
  )
}
