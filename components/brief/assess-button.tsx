'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { assessAction } from '@/lib/assessments/actions'
import { failureKey, tried } from './failure'

/** Makes the brief, or makes it anew after a change. */
export function AssessButton(props: { prospectId: string; label: 'make' | 'again'; small?: boolean }) {
  const { prospectId, label, small } = props
  const t = useTranslations('decide')
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const assess = () =>
    start(async () => {
      const result = await tried(() => assessAction({ prospectId }))
      setFailure(result.ok ? null : failureKey(result.reason))
    })
  return (
    <span className="inline-grid gap-2">
      <Button tone="primary" size={small ? 'small' : 'normal'} disabled={busy} onClick={assess}>
        {busy ? t('assess.busy') : t(`assess.${label}`)}
      </Button>
      {failure ? (
        <span role="alert" className="text-sm text-alarming">
          {t(`failed.${failure}`)}
        </span>
      ) : null}
    </span>
  )
}
