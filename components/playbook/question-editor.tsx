'use client'

import { ChevronDown, Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { Field, fieldIds, Select } from '@/components/ui/field'
import { langOf } from '@/lib/platform/lang'
import { INTENTS, LANGS } from '@/lib/scoring/vocabulary'
import type { DraftQuestion, PlacedProblem } from './draft'
import { MoveButtons } from './move-buttons'
import { TextEditor } from './text-editor'

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
  const glossary = useTranslations('glossary')
  const lang = langOf(useLocale())
  const [open, setOpen] = useState(isNew && question.text[lang].title === '')
  const troubled = problems.length > 0
  useEffect(() => {
    if (troubled) setOpen(true)
  }, [troubled])
  const title = question.text[lang].title.trim() || t('editor.added')
  const intentId = `${question.key}-intent`
  return (
    <div className={cn('rounded-xl border bg-surface', problems.length > 0 && 'border-alarming')}>
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
        {problems.length > 0 ? (
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
      {open ? (
        <div className="grid gap-6 border-t px-4 py-4">
          <div className="grid gap-8 lg:grid-cols-2">
            {LANGS.map((one) => (
              <TextEditor
                key={one}
                lang={one}
                owner={question.key}
                text={question.text[one]}
                problems={problems}
                change={(text) => change({ ...question, text: { ...question.text, [one]: text } })}
              />
            ))}
          </div>
          <div className="flex flex-wrap items-end justify-between gap-4">
            <div className="w-72 max-w-full">
              <Field id={intentId} label={t('editor.intent')} hint={t('editor.intent-hint')}>
                <Select
                  {...fieldIds(intentId, { hint: true })}
                  value={question.intent}
                  onChange={(event) => {
                    const intent = INTENTS.find((one) => one === event.target.value)
                    if (intent) change({ ...question, intent })
                  }}
                >
                  {INTENTS.map((intent) => (
                    <option key={intent} value={intent}>
                      {glossary(`intent.${intent}.word`)}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            {isNew ? (
              <Button tone="danger" size="small" onClick={() => change(null)}>
                <Trash2 aria-hidden className="size-4" />
                {t('editor.discard')}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  )
}
