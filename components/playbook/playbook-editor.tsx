'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { MAX_CLARIFICATION_BUDGET } from '@/lib/playbook/limits'
import { type Playbook, readPlaybook } from '@/lib/playbook/schema'
import { changeSection, documentOf, draftOf, moveSection, placeProblems } from './draft'
import { problemText } from './problem-text'
import { PublishBar } from './publish-bar'
import { RestoredNotice } from './restored-notice'
import { SectionEditor } from './section-editor'
import { useKeptDraft } from './use-kept-draft'

/**
 * The whole playbook as one draft, kept on this device until it is published. `from` is the version it was read
 * from, `base` the one in use, `next` the number it will get.
 */
export function PlaybookEditor(props: {
  playbook: Playbook
  workspaceId: string
  from: number
  base: number
  next: number
}) {
  // As they were when the page opened: a page read anew below the editor must not pass over a colleague's version.
  const [{ playbook, workspaceId, from, base, next }] = useState(props)
  const t = useTranslations('playbook')
  const original = useMemo(() => draftOf(playbook), [playbook])
  const place = `touchstone-playbook:${workspaceId}:${from}:${base}`
  const { draft, setDraft, restored, forget } = useKeptDraft(place, original)
  const [tried, setTried] = useState(false)
  const document = useMemo(() => documentOf(draft, next), [draft, next])
  const changed = useMemo(
    () => from !== base || JSON.stringify(document) !== JSON.stringify(documentOf(original, next)),
    [document, original, from, base, next],
  )
  const problems = useMemo(() => {
    if (!tried) return []
    const read = readPlaybook(document)
    return read.ok ? [] : placeProblems(read.problems, document)
  }, [document, tried])
  const budget = problems.find((problem) => problem.field === 'clarificationBudget')
  return (
    <div className="grid gap-6">
      {restored ? <RestoredNotice throwAway={forget} /> : null}
      <div className="grid gap-4 sm:max-w-md">
        <Field
          id="budget"
          label={t('editor.budget')}
          hint={t('editor.budget-hint', { max: MAX_CLARIFICATION_BUDGET })}
          error={budget ? problemText(t, budget) : null}
        >
          <Input
            type="number"
            min={0}
            max={MAX_CLARIFICATION_BUDGET}
            className="w-28"
            {...fieldIds('budget', { hint: true, error: !!budget })}
            value={Number.isNaN(draft.clarificationBudget) ? '' : draft.clarificationBudget}
            onChange={(event) => setDraft({ ...draft, clarificationBudget: event.target.valueAsNumber })}
          />
        </Field>
        <p className="text-sm text-ink-soft">{t('editor.both')}</p>
      </div>
      {draft.sections.map((section, i) => (
        <SectionEditor
          key={section.key}
          section={section}
          first={i === 0}
          last={i === draft.sections.length - 1}
          problems={problems}
          move={(by) => setDraft(moveSection(draft, i, by))}
          change={(change) => setDraft(changeSection(draft, section.key, change))}
          isNew={(key) =>
            ![...playbook.questions, ...(playbook.setAside ?? [])].some((question) => question.key === key)
          }
        />
      ))}
      <PublishBar
        document={document}
        base={base}
        next={next}
        changed={changed}
        problems={problems}
        forget={forget}
        check={() => {
          setTried(true)
          return readPlaybook(document).ok
        }}
      />
    </div>
  )
}
