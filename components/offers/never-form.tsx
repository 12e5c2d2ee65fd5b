'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { LinesField } from '@/components/ui/lines-field'
import { settled } from '@/components/ui/submission'
import { saveNeverAction } from '@/lib/offers/actions'
import type { GoneLine } from '@/lib/offers/never-mutations'
import { lines as linesSchema, MAX_LINE, MAX_LINES } from '@/lib/offers/schema'
import { type Destinations, NeverGone } from './never-gone'

/** Lives as long as its window is open. */
export function NeverForm({ never, done }: { never: readonly string[]; done: () => void }) {
  const t = useTranslations('offers')
  const { base, draft, setDraft, raced, asked, setTo, back, failure, pending, save } = useNever(never, done)
  const parsed = linesSchema.safeParse(draft)
  const problem = parsed.error?.issues[0]
  if (asked && parsed.success)
    return (
      <div className="grid gap-4">
        <NeverGone gone={asked.gone} to={asked.to} setTo={setTo} lines={parsed.data} />
        <FailureLine reason={failure} of="offers" />
        <div className="dialog-actions">
          <Button onClick={back} autoFocus>
            {t('never.gone.back')}
          </Button>
          <Button tone="primary" disabled={pending} onClick={save}>
            {pending ? t('form.busy') : t('form.save')}
          </Button>
        </div>
      </div>
    )
  const error = problem
    ? t(`error.${problem.message}`, {
        line: Number(problem.path[0] ?? -1) + 1,
        max: problem.message === 'line-too-long' ? MAX_LINE : MAX_LINES,
      })
    : null
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

/** What the server may answer to a list that is saved. */
interface Answer {
  readonly ok: boolean
  readonly reason?: string
  readonly current?: readonly string[]
  readonly gone?: readonly GoneLine[]
}

/** The list while it is typed, over the one it began with; `asked` while it is open what becomes of client phrases. */
function useNever(never: readonly string[], done: () => void) {
  const [base, setBase] = useState(never)
  const [draft, setDraft] = useState([...never])
  const [failure, setFailure] = useState<string | null>(null)
  const [raced, setRaced] = useState(false)
  const [asked, setAsked] = useState<{ gone: readonly GoneLine[]; to: Destinations } | null>(null)
  const [pending, start] = useTransition()
  const save = () =>
    start(async () => {
      setFailure(null)
      const moves = asked?.gone.map(({ line }) => ({ from: line, to: asked.to[line] || null })) ?? []
      const result = await settled<Answer>(saveNeverAction({ base: [...base], lines: draft, moves }))
      if (result.ok) return done()
      const { current, gone, reason = 'failed' } = result as Answer
      if (gone) {
        const near = Object.fromEntries(gone.map((one) => [one.line, one.near ?? '']))
        // What a colleague added meanwhile is asked too, and nothing that was answered is asked again.
        return setAsked({ gone: [...(asked?.gone ?? []), ...gone], to: { ...asked?.to, ...near } })
      }
      if (!current) return setFailure(reason)
      setBase(current)
      setRaced(true)
      setAsked(null)
    })
  return {
    base,
    draft,
    setDraft,
    raced,
    asked,
    setTo: (to: Destinations) => setAsked(asked && { ...asked, to }),
    back: () => {
      setAsked(null)
      setFailure(null)
    },
    failure,
    pending,
    save,
  }
}
