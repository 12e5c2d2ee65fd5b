'use client'

import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { useWalk } from '../walk-context'
import { ROOM } from '../walk-data'
import { StateMark } from './state-mark'
import { useStates } from './use-states'

/** All questions, to be found by name. */
export function QuestionFinder(props: { input: RefObject<HTMLInputElement | null>; onChosen: () => void }) {
  const { input, onChosen } = props
  const t = useTranslations('walk')
  const { data, go, at } = useWalk()
  const { states } = useStates()
  const entries = [
    ...data.questions.map(({ key, title, ask }) => ({ key, title, ask })),
    { key: ROOM, title: t('room'), ask: '' },
  ]
  return (
    <Command label={t('nav.find')} defaultValue={at} className="grid gap-2">
      <Command.Input
        ref={input}
        placeholder={t('nav.find')}
        className="h-10 w-full rounded-md border border-line-strong bg-surface px-3"
      />
      <Command.List className="grid max-h-[55dvh] overflow-y-auto">
        <Command.Empty className="py-6 text-center text-ink-soft">{t('nav.nothing')}</Command.Empty>
        {entries.map(({ key, title, ask }) => (
          <Command.Item
            key={key}
            value={key}
            keywords={[title, ask]}
            onSelect={() => {
              onChosen()
              go(key)
            }}
            className="flex min-h-11 items-center xl:min-h-9 justify-between gap-3 rounded-md px-2.5 data-[selected=true]:bg-sunken"
          >
            <span className={at === key ? 'font-semibold' : ''}>{title}</span>
            <StateMark state={states[key] ?? 'open'} />
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}
