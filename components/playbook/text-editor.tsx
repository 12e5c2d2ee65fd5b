'use client'

import { useTranslations } from 'next-intl'
import { Field, fieldIds, Input, Textarea } from '@/components/ui/field'
import { LinesField } from '@/components/ui/lines-field'
import { LANGUAGE_NAMES } from '@/lib/platform/lang'
import type { QuestionText } from '@/lib/playbook/schema'
import type { Lang } from '@/lib/scoring/vocabulary'
import type { PlacedProblem } from './draft'
import { problemOf, problemText } from './problem-text'

const LINE_FIELDS = ['title', 'ask', 'why'] as const
const LIST_FIELDS = ['mine', 'notMine', 'clarify'] as const

/** A question's texts in one language. */
export function TextEditor(props: {
  lang: Lang
  owner: string
  text: QuestionText
  problems: readonly PlacedProblem[]
  change: (text: QuestionText) => void
}) {
  const { lang, owner, text, problems, change } = props
  const t = useTranslations('playbook')
  const error = (name: string): string | null => {
    const problem = problemOf(problems, owner, `text.${lang}.${name}`)
    return problem ? problemText(t, problem) : null
  }
  return (
    <fieldset className="grid content-start gap-4">
      <legend className="mb-3 text-sm font-medium text-ink-soft">{LANGUAGE_NAMES[lang]}</legend>
      {LINE_FIELDS.map((name) => {
        const id = `${owner}-${lang}-${name}`
        const hint = name === 'title' ? t('editor.hint.title') : null
        const shared = {
          ...fieldIds(id, { hint: !!hint, error: !!error(name) }),
          lang,
          value: text[name],
          onChange: (event: { target: { value: string } }) => change({ ...text, [name]: event.target.value }),
        }
        return (
          <Field key={name} id={id} label={t(`editor.field.${name}`)} hint={hint} error={error(name)}>
            {name === 'title' ? <Input {...shared} /> : <Textarea rows={3} {...shared} />}
          </Field>
        )
      })}
      {LIST_FIELDS.map((name) => (
        <LinesField
          key={name}
          id={`${owner}-${lang}-${name}`}
          lang={lang}
          label={t(`editor.field.${name}`)}
          hint={t(`editor.hint.${name}`)}
          error={error(name)}
          value={text[name]}
          onChange={(lines) => change({ ...text, [name]: lines })}
        />
      ))}
    </fieldset>
  )
}
