'use client'

import { ChevronLeft, ChevronRight, ListChecks } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { ScoreBar } from '@/components/ui/score-bar'
import { ReadingPanel } from '../panel/reading-panel'
import { OPEN_JUMP_LIST } from '../use-walk-keys'
import { useWalk } from '../walk-context'
import { ROOM } from '../walk-data'

const BUTTON = 'grid h-14 min-w-14 place-items-center -outline-offset-2 hover:bg-sunken disabled:opacity-40'

/** The rail and the reading on a phone, under the thumb. */
export function BottomBar() {
  const t = useTranslations('walk')
  const { data, at, step, question, readings } = useWalk()
  const [open, setOpen] = useState(false)
  const index = data.questions.findIndex(({ key }) => key === at)
  const score = question ? (readings[question.key]?.concreteness ?? null) : null
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 flex items-stretch border-t bg-surface pb-[env(safe-area-inset-bottom)] xl:hidden">
      <button
        type="button"
        className={BUTTON}
        aria-label={t('nav.previous')}
        disabled={index === 0}
        onClick={() => step(-1)}
      >
        <ChevronLeft aria-hidden className="size-5" />
      </button>
      <button
        type="button"
        className="flex h-14 min-w-0 flex-1 -outline-offset-2 items-center justify-center gap-2 text-sm hover:bg-sunken"
        aria-label={t('nav.jump')}
        onClick={() => window.dispatchEvent(new Event(OPEN_JUMP_LIST))}
      >
        <ListChecks aria-hidden className="size-5 shrink-0" />
        <span className="tabular-nums">
          {at === ROOM ? t('room') : t('nav.position', { index: index + 1, total: data.questions.length })}
        </span>
      </button>
      {question ? (
        <>
          <button
            type="button"
            className="flex h-14 items-center px-3 -outline-offset-2 hover:bg-sunken"
            aria-label={t('reading.open', { score: score ?? '–' })}
            onClick={() => setOpen(true)}
          >
            <ScoreBar label={t('reading.concrete')} score={score} tone="concrete" />
          </button>
          <Dialog title={t('reading.title')} closeLabel={t('nav.close')} open={open} onOpenChange={setOpen}>
            <ReadingPanel untitled onAsked={() => setOpen(false)} />
          </Dialog>
        </>
      ) : null}
      <button
        type="button"
        className={BUTTON}
        aria-label={t('nav.next')}
        disabled={at === ROOM}
        onClick={() => step(1)}
      >
        <ChevronRight aria-hidden className="size-5" />
      </button>
    </div>
  )
}
