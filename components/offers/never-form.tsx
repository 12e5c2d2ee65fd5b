'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { LinesField } from '@/components/ui/lines-field'
import { settled } from '@/components/ui/submission'
import { saveNeverAction } from '@/lib/offers/actions'
import { lines as linesSchema, MAX_LINE, MAX_LINES } from '@/lib/offers/schema'

/** Lives as long as its window is open; `base` is the list as it stood then. */
export function NeverForm({ never, done }: { never: readonly string[]; done: () => void }) {
  const t = useTranslations('offers')
  const [base, setBase] = useState(never)
  const [draft, setDraft] = useState([...never])
  const [failure, setFailure] = useState<string | null>(null)
  const [raced, setRaced] = useState(false)
  const [pending, start] = useTransition()
  const problem = linesSchema.safeParse(draft).error?.issues[0]
  const error = problem
    ? t(`error.${problem.message}`, {
        line: Number(problem.path[0] ?? -1) + 1,
        max: problem.message === 'line-too-long' ? MAX_LINE : MAX_LINES,
      })
    : null
  const save = () =>
    start(async () => {
      setFailure(null)
      const result = await settled<{ ok: boolean; reason?: string; current?: readonly string[] }>(
        saveNeverAction({ base: [...base], lines: draft }),
      )
      if (result.ok) return done()
      if (!('current' in result) || !result.current) return setFailure(result.reason ?? 'failed')
      setBase(result.current)
      setRaced(true)
    })
  return (
    <div className="grid gap-4">
      <LinesField
        id="never"
        label={t('never.label')}
        hint={t('never.hint')}
        error={error}
        rows={6}
        value={draft}
        onChange={setDraft}
      />
      {raced ? (
        <div role="alert" className="grid gap-2 rounded-lg border border-empty bg-empty-soft p-4">
          <p>{t('never.conflict')}</p>
          <ul className="list-disc pl-5">
            {base.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <FailureLine reason={failure} of="offers" />
      <div className="dialog-actions">
        {raced ? <Button onClick={() => setDraft([...base])}>{t('conflict.theirs')}</Button> : null}
        <Button tone="primary" disabled={pending || !!problem} onClick={save}>
          {pending ? t('form.busy') : raced ? t('conflict.mine') : t('form.save')}
        </Button>
      </div>
    </div>
  )
}
