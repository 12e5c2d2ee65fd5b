'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Field, fieldIds, Input } from '@/components/ui/field'
import { MAX_CLARIFICATION_BUDGET } from '@/lib/playbook/limits'
import { type Playbook, readPlaybook } from '@/lib/playbook/schema'
import { changeSection, documentOf, draftOf, moveSection, type PlacedProblem, placeProblems } from './draft'
import { problemText } from './problem-text'
import { PublishBar } from './publish-bar'
import { RestoredNotice } from './restored-notice'
import { SectionEditor } from './section-editor'
import { useKeptDraft } from './use-kept-draft'

/** The version that a playbook was read from, the one in use, and the number that the next one gets. */
interface Versions {
  readonly from: number
  readonly base: number
  readonly next: number
}

/** The whole playbook as one draft, kept on this device until it is published. */
export function PlaybookEditor(props: Versions & { playbook: Playbook; workspaceId: string }) {
  // As they were when the page opened: a page read anew below the editor must not pass over a colleague's version.
  const [{ playbook, workspaceId, ...versions }] = useState(props)
  const { base, next } = versions
  const { draft, setDraft, restored, forget, ...publishing } = useDraft(playbook, workspaceId, versions)
  const { problems } = publishing
  const isNew = (key: string) =>
    ![...playbook.questions, ...(playbook.setAside ?? [])].some((question) => question.key === key)
  return (
    <div className="grid gap-6">
      {restored ? <RestoredNotice throwAway={forget} /> : null}
      <BudgetField
        value={draft.clarificationBudget}
        problems={problems}
        onChange={(clarificationBudget) => setDraft({ ...draft, clarificationBudget })}
      />
      {draft.sections.map((section, i) => (
        <SectionEditor
          key={section.key}
          section={section}
          first={i === 0}
          last={i === draft.sections.length - 1}
          problems={problems}
          move={(by) => setDraft(moveSection(draft, i, by))}
          change={(change) => setDraft(changeSection(draft, section.key, change))}
          isNew={isNew}
        />
      ))}
      <PublishBar {...publishing} base={base} next={next} forget={forget} />
    </div>
  )
}

/** The draft, the playbook that it would be, and, once it was to be published, what is wrong with it. */
function useDraft(playbook: Playbook, workspaceId: string, { from, base, next }: Versions) {
  const original = useMemo(() => draftOf(playbook), [playbook])
  const place = `touchstone-playbook:${workspaceId}:${from}:${base}`
  const kept = useKeptDraft(place, original)
  const [tried, setTried] = useState(false)
  const document = useMemo(() => documentOf(kept.draft, next), [kept.draft, next])
  const changed = useMemo(
    () => from !== base || JSON.stringify(document) !== JSON.stringify(documentOf(original, next)),
    [document, original, from, base, next],
  )
  const problems = useMemo(() => {
    if (!tried) return []
    const read = readPlaybook(document)
    return read.ok ? [] : placeProblems(read.problems, document)
  }, [document, tried])
  const check = () => {
    setTried(true)
    return readPlaybook(document).ok
  }
  return { ...kept, document, changed, problems, check }
}

/** How many clarifications an answer is worth. */
function BudgetField(props: {
  value: number
  problems: readonly PlacedProblem[]
  onChange: (value: number) => void
}) {
  const { value, problems, onChange } = props
  const t = useTranslations('playbook')
  const problem = problems.find(({ field }) => field === 'clarificationBudget')
  return (
    <div className="grid gap-4 sm:max-w-md">
      <Field
        id="budget"
        label={t('editor.budget')}
        hint={t('editor.budget-hint', { max: MAX_CLARIFICATION_BUDGET })}
        error={problem ? problemText(t, problem) : null}
      >
        <Input
          type="number"
          min={0}
          max={MAX_CLARIFICATION_BUDGET}
          className="w-28"
          {...fieldIds('budget', { hint: true, error: !!problem })}
          value={Number.isNaN(value) ? '' : value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      </Field>
      <p className="text-sm text-ink-soft">{t('editor.both')}</p>
    </div>
  )
}
