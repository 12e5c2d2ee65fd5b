'use client'

import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import { langOf } from '@/lib/platform/lang'
import { LANGS } from '@/lib/scoring/vocabulary'
import { addQuestion, type DraftQuestion, type DraftSection, moveQuestion, type PlacedProblem } from './draft'
import { MoveButtons } from './move-buttons'
import { problemOf, problemText } from './problem-text'
import { QuestionEditor } from './question-editor'

/** A key nobody has used; not every address that serves the app has a `crypto.randomUUID`. */
const freshKey = (): string => `own-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

export function SectionEditor(props: {
  section: DraftSection
  first: boolean
  last: boolean
  problems: readonly PlacedProblem[]
  move: (by: -1 | 1) => void
  change: (change: Partial<DraftSection>) => void
  isNew: (questionKey: string) => boolean
}) {
  const { section, first, last, problems, move, change, isNew } = props
  const t = useTranslations('playbook')
  const title = section.title[langOf(useLocale())]
  const set = (key: string, next: DraftQuestion | null) =>
    change({
      questions: section.questions.flatMap((question) => (question.key === key ? (next ?? []) : question)),
    })
  return (
    <section className="grid gap-3 border-t pt-5" aria-label={title}>
      <div className="flex flex-wrap items-start gap-3">
        {LANGS.map((lang) => {
          const problem = problemOf(problems, section.key, `title.${lang}`)
          return (
            <div key={lang} className="grid flex-1 basis-48 gap-1">
              <Input
                lang={lang}
                className="font-medium"
                aria-label={`${t('editor.section')} (${lang})`}
                {...(problem ? { 'aria-invalid': true } : {})}
                value={section.title[lang]}
                onChange={(event) => change({ title: { ...section.title, [lang]: event.target.value } })}
              />
              {problem ? (
                <p role="alert" className="text-sm text-alarming">
                  {problemText(t, problem)}
                </p>
              ) : null}
            </div>
          )
        })}
        <MoveButtons title={title} first={first} last={last} move={move} />
      </div>
      {section.questions.map((question, i) => (
        <QuestionEditor
          key={question.key}
          question={question}
          problems={problems.filter((problem) => problem.owner === question.key)}
          first={i === 0}
          last={i === section.questions.length - 1}
          isNew={isNew(question.key)}
          move={(by) => change(moveQuestion(section, i, by))}
          change={(next) => set(question.key, next)}
        />
      ))}
      <Button
        size="small"
        className="justify-self-start"
        onClick={() => change(addQuestion(section, freshKey()))}
      >
        <Plus aria-hidden className="size-4" />
        {t('editor.add')}
      </Button>
    </section>
  )
}
