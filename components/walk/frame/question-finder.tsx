'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react'
import { cn } from '@/components/ui/class-names'
import { Input } from '@/components/ui/field'
import { useWalk } from '../walk-context'
import { ROOM } from '../walk-data'
import { findEntries } from './find-entries'
import { StateMark } from './state-mark'
import { useStates } from './use-states'

/**
 * All questions, to be found by name. Written by hand: it must be there at once, without a network too, and a library
 * for it would weigh as much as the rest of the walk.
 */
export function QuestionFinder(props: { input: RefObject<HTMLInputElement | null>; onChosen: () => void }) {
  const { input, onChosen } = props
  const t = useTranslations('walk')
  const { go, at } = useWalk()
  const { states } = useStates()
  const id = useId()
  const { typed, type, found, marked, mark, step } = useFound()
  const optionId = (key: string) => `${id}-${key}`
  useEffect(() => {
    if (marked) document.getElementById(`${id}-${marked}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, marked])
  const choose = (key: string) => {
    onChosen()
    go(key)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by) step(by)
    else if (event.key === 'Enter') marked && choose(marked)
    else return
    event.preventDefault()
  }
  return (
    <div className="grid gap-2">
      <Input
        ref={input}
        role="combobox"
        aria-label={t('nav.find')}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(marked ? { 'aria-activedescendant': optionId(marked) } : {})}
        autoComplete="off"
        placeholder={t('nav.find')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('nav.jump')}
        className="grid max-h-[55dvh] overflow-y-auto"
      >
        {found.map(({ key, title }) => (
          <div
            key={key}
            id={optionId(key)}
            role="option"
            tabIndex={-1}
            aria-selected={key === marked}
            onClick={() => choose(key)}
            onKeyDown={press}
            onPointerMove={() => mark(key)}
            className={cn(
              'flex min-h-11 cursor-pointer items-center justify-between gap-3 rounded-md px-2.5 xl:min-h-9',
              key === marked && 'bg-sunken',
            )}
          >
            <span className={at === key ? 'font-semibold' : ''}>{title}</span>
            <StateMark state={states[key] ?? 'open'} />
          </div>
        ))}
      </div>
      <p role="status" className="text-center text-ink-soft not-empty:py-6">
        {found.length === 0 ? t('nav.nothing') : null}
      </p>
    </div>
  )
}

/** What is found by the words typed, and the one of them that is marked: first where one is, then the likeliest. */
function useFound() {
  const t = useTranslations('walk')
  const { data, at } = useWalk()
  const [typed, setTyped] = useState('')
  const [wished, mark] = useState(at)
  const found = findEntries([...data.questions, { key: ROOM, title: t('room'), ask: '' }], typed)
  const index = Math.max(
    0,
    found.findIndex(({ key }) => key === wished),
  )
  const type = (text: string) => {
    setTyped(text)
    mark(text.trim() ? '' : at)
  }
  const step = (by: number) => mark(found[Math.min(found.length - 1, Math.max(0, index + by))]?.key ?? wished)
  return { typed, type, found, marked: found[index]?.key, mark, step }
}
