'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Select } from '@/components/ui/field'
import { INTENTS, type Intent, LANGS } from '@/lib/scoring/vocabulary'
import type { DraftQuestion, PlacedProblem } from './draft'
import { TextEditor } from './text-editor'

/** The texts of a question in both languages, and what it is after. Only one that is new can be thrown away. */
export function QuestionBody(props: {
  question: DraftQuestion
  problems: readonly PlacedProblem[]
  isNew: boolean
  change: (question: DraftQuestion | null) => void
}) {
  const { question, problems, isNew, change } = props
  const t = useTranslations('playbook')
  return (
    <div className="grid gap-6 border-t px-4 py-4">
      <div className="grid gap-8 lg:grid-cols-2">
        {LANGS.map((lang) => (
          <TextEditor
            key={lang}
            lang={lang}
            owner={question.key}
            text={question.text[lang]}
            problems={problems}
            change={(text) => change({ ...question, text: { ...question.text, [lang]: text } })}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <IntentField
          id={`${question.key}-intent`}
          value={question.intent}
          onChange={(intent) => change({ ...question, intent })}
        />
        {isNew ? (
          <Button tone="danger" size="small" onClick={() => change(null)}>
            <Trash2 aria-hidden className="size-4" />
            {t('editor.discard')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function IntentField(props: { id: string; value: Intent; onChange: (intent: Intent) => void }) {
  const { id, value, onChange } = props
  const t = useTranslations('playbook')
  const glossary = useTranslations('glossary')
  return (
    <div className="w-72 max-w-full">
      <Field id={id} label={t('editor.intent')} hint={t('editor.intent-hint')}>
        <Select
          {...fieldIds(id, { hint: true })}
          value={value}
          onChange={(event) => {
            const intent = INTENTS.find((one) => one === event.target.value)
            if (intent) onChange(intent)
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
  )
}
