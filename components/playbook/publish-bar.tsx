'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button, buttonStyle } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { publishPlaybookAction } from '@/lib/playbook/actions'
import type { PublishResult } from '@/lib/playbook/mutations'
import type { Playbook } from '@/lib/playbook/schema'
import type { PlacedProblem } from './draft'

type Answer = PublishResult | { ok: false; reason: string }

/** Stays in sight: what will happen, what is in the way, and the one button. */
export function PublishBar(props: {
  document: Playbook
  base: number
  next: number
  changed: boolean
  problems: readonly PlacedProblem[]
  check: () => boolean
  forget: () => void
}) {
  const { document, base, next, changed, problems, check, forget } = props
  const t = useTranslations('playbook')
  const [failure, setFailure] = useState<string | null>(null)
  const [raced, setRaced] = useState<{ current: number; publishedBy: string | null } | null>(null)
  const [pending, start] = useTransition()
  const publish = (over: number) =>
    start(async () => {
      setFailure(null)
      if (!check()) {
        // The questions with problems unfold first.
        setTimeout(() => window.document.querySelector<HTMLElement>('[aria-invalid]')?.focus(), 100)
        return
      }
      const result: Answer = await settled<Answer>(publishPlaybookAction({ base: over, document }))
      if (result.ok) {
        forget()
        return window.location.assign('/playbook')
      }
      if ('current' in result) return setRaced(result)
      setFailure(result.reason)
    })
  return (
    <div className="sticky bottom-0 -mx-4 grid gap-3 border-t bg-paper px-4 py-3 sm:-mx-6 sm:px-6">
      {problems.length > 0 ? (
        <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-alarming">
          {t('editor.mend', { count: problems.length })}
          {problems.some((problem) => problem.field === 'questions') ? ` ${t('problem.no-questions')}` : ''}
        </p>
      ) : null}
      {raced ? (
        <p role="alert" className="rounded-md bg-empty-soft px-3 py-2 text-empty">
          {t('editor.conflict', {
            name: raced.publishedBy ?? t('editor.somebody'),
            current: raced.current,
          })}
        </p>
      ) : null}
      <FailureLine reason={failure} of="playbook" />
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-40 flex-1 text-sm text-ink-soft">
          {changed ? t('editor.changed') : t('editor.nothing')}
        </p>
        <Link href="/playbook" className={buttonStyle()} onClick={forget}>
          {t('editor.cancel')}
        </Link>
        <Button
          tone="primary"
          disabled={pending || !changed}
          onClick={() => publish(raced ? raced.current : base)}
        >
          {pending ? t('editor.busy') : raced ? t('editor.anyway') : t('editor.publish', { version: next })}
        </Button>
      </div>
    </div>
  )
}
