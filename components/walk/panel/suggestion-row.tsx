'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useModKey } from '@/components/shell/mod-key'
import { Button } from '@/components/ui/button'
import { useMoment } from '../moment'
import type { Shown } from '../sync/answer-sync'
import type { Suggestion } from '../use-suggestions'
import { useWording } from '../use-wording'
import { useWalk } from '../walk-context'

/** Was it so? One tap, and the way back. `first` is the one that the keys answer. */
export function SuggestionRow(props: { suggestion: Suggestion; first?: boolean; inCard?: boolean }) {
  const { suggestion, first, inCard } = props
  const { answers } = useWalk()
  const wording = useWording()
  const { asked, answered } = suggestion
  // The button that was pressed goes with the answer; without this the focus would fall to the top of the page.
  const pressed = useRef(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    box.current?.querySelector('button')?.focus()
  })
  const press = (act: () => void) => () => {
    pressed.current = true
    act()
  }
  return (
    <div
      ref={box}
      className={
        inCard
          ? 'grid gap-2'
          : answered
            ? 'grid gap-1 border-l-2 border-line-strong py-1 pl-3 text-sm'
            : 'grid gap-2 rounded-md border border-asked px-3 py-2'
      }
    >
      <p className={answered ? '' : 'font-medium'}>{wording.suggestion(asked.flag)}</p>
      {inCard ? null : <Clause text={suggestion.at?.quote ?? asked.clause} />}
      {answered ? (
        <Answered
          answered={answered}
          gone={!suggestion.at}
          onTakeBack={press(() => answers.takeBack(asked))}
        />
      ) : (
        <YesOrNo
          keys={first === true}
          onSay={(standing) => press(() => answers.give({ ...asked, standing }))()}
        />
      )}
    </div>
  )
}

function Clause({ text }: { text: string }) {
  const { data } = useWalk()
  return (
    <p lang={data.prospect.lang} className="line-clamp-3 font-words text-ink-soft wrap-anywhere">
      {text}
    </p>
  )
}

function YesOrNo(props: { keys: boolean; onSay: (standing: 'confirmed' | 'dismissed') => void }) {
  const { keys, onSay } = props
  const t = useTranslations('walk.suggest')
  const { data } = useWalk()
  const mod = useModKey()
  if (!data.mayEdit) return null
  const button = (standing: 'confirmed' | 'dismissed', word: string, key: string) => (
    <Button size="small" className="max-xl:min-h-11 max-xl:px-5" onClick={() => onSay(standing)}>
      {word}
      {keys ? (
        <kbd aria-hidden className="ml-1.5 font-sans text-xs text-ink-soft max-xl:hidden">
          {mod}
          {key}
        </kbd>
      ) : null}
    </Button>
  )
  return (
    <div className="flex gap-2">
      {button('confirmed', t('yes'), 'I')}
      {button('dismissed', t('no'), 'U')}
    </div>
  )
}

function Answered(props: { answered: Shown; gone: boolean; onTakeBack: () => void }) {
  const { answered, gone, onTakeBack } = props
  const t = useTranslations('walk.suggest')
  const { data } = useWalk()
  const when = useMoment(answered.createdAt, 'moment')
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="flex-1 basis-56">
        <span className="font-medium">{t(answered.standing)}</span>{' '}
        {when ? <span className="text-ink-soft">{t('by', { name: answered.createdBy, when })}</span> : null}
        {answered.overruled ? (
          <span className="block">{t('overruled', { name: answered.createdBy })}</span>
        ) : null}
        {gone ? <span className="block">{t('gone')}</span> : null}
      </p>
      {data.mayEdit ? (
        <Button size="small" tone="quiet" onClick={onTakeBack}>
          {t('take-back')}
        </Button>
      ) : null}
    </div>
  )
}
