'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { chooseFirmAction } from '@/lib/team/actions'
import type { FirmRow } from '@/lib/team/data'

/** For members of several firms: which one this browser shows. */
export function FirmSwitch({ firms, current }: { firms: readonly FirmRow[]; current: string }) {
  const t = useTranslations('settings')
  const glossary = useTranslations('glossary')
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const choose = (workspaceId: string) =>
    start(async () => {
      const result = await settled(chooseFirmAction({ workspaceId }))
      if (result.ok) return window.location.assign('/pipeline')
      setFailure(result.reason)
    })
  return (
    <div className="grid gap-3">
      <ul className="grid rounded-lg border bg-surface">
        {firms.map(({ workspaceId, name, role }) => (
          <li
            key={workspaceId}
            className="flex items-center justify-between gap-3 border-b px-3 py-2 last:border-0"
          >
            <span className="min-w-0">
              <span className="block font-medium wrap-anywhere">{name}</span>
              <span className="text-sm text-ink-soft">{glossary(`role.${role}.word`)}</span>
            </span>
            {workspaceId === current ? (
              <span className="text-sm text-ink-soft">{t('firms.here')}</span>
            ) : (
              <Button
                size="small"
                disabled={pending}
                aria-label={t('firms.open-one', { firm: name })}
                onClick={() => choose(workspaceId)}
              >
                {t('firms.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FailureLine reason={failure} of="settings" />
    </div>
  )
}
