'use client'

import { ChevronDown } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { cn } from '@/components/ui/class-names'
import { langOf } from '@/lib/platform/lang'
import type { DraftQuestion, PlacedProblem } from './draft'
import { MoveButtons } from './move-buttons'
import { QuestionBody } from './question-body'

/** A row with its switches; opened, the texts of both languages side by side. */
export function QuestionEditor(props: {
  question: DraftQuestion
  problems: readonly PlacedProblem[]
  first: boolean
  last: boolean
  isNew: boolean
  move: (by: -1 | 1) => void
  /** Null throws the question away. */
  change: (question: DraftQuestion | null) => void
}) {
  const { question, problems, first, last, isNew, move, change } = props
  const t = useTranslations('playbook')
  const lang = langOf(useLocale())
  const [open, setOpen] = useState(isNew && question.text[lang].title === '')
  const troubled = problems.length > 0
  useEffect(() => {
    if (troubled) setOpen(true)
  }, [troubled])
  const title = question.text[lang].title.trim() || t('editor.added')
  return (
    <div className={cn('rounded-xl border bg-surface', troubled && 'border-alarming')}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2">
        <button
          type="button"
          aria-expanded={open}
          aria-label={t('editor.open', { title })}
          onClick={() => setOpen(!open)}
          className="flex min-w-0 flex-1 basis-48 items-center gap-2 rounded-md p-1 text-left hover:bg-sunken"
        >
          <ChevronDown
            aria-hidden
            className={cn('size-4 shrink-0 text-ink-soft transition-transform', open && 'rotate-180')}
          />
          <span className={cn('min-w-0 wrap-anywhere', !question.asked && 'text-ink-soft line-through')}>
            {title}
          </span>
        </button>
        {troubled ? (
          <span className="text-sm text-alarming">{t('editor.problems', { count: problems.length })}</span>
        ) : null}
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            aria-label={t('editor.asked-one', { title })}
            checked={question.asked}
            onChange={(event) => change({ ...question, asked: event.target.checked })}
          />
          {t('editor.asked')}
        </label>
        <MoveButtons title={title} first={first} last={last} move={move} />
      </div>
      {open ? <QuestionBody question={question} problems={problems} isNew={isNew} change={change} /> : null}
    </div>
  )
}
