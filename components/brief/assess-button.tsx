'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { assessAction } from '@/lib/assessments/actions'
import { failureKey, tried } from './failure'

interface AssessButtonProps {
  readonly prospectId: string
  readonly label: 'make' | 'again' | 'ask-model'
  readonly small?: boolean
}

/** Makes the brief, or makes it anew: after a change, or when the operator's model was silent. */
export function AssessButton(props: AssessButtonProps) {
  const { prospectId, label, small } = props
  const t = useTranslations('decide')
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const [stands, setStands] = useState(false)
  const assess = () =>
    start(async () => {
      const result = await tried(() => assessAction({ prospectId }))
      setFailure(result.ok ? null : failureKey(result.reason))
      setStands(result.ok && !result.fresh)
    })
  return (
    <span className="inline-grid justify-items-start gap-2">
      <Button
        tone={label === 'ask-model' ? 'plain' : 'primary'}
        size={small ? 'small' : 'normal'}
        disabled={busy}
        onClick={assess}
      >
        {busy ? t('assess.busy') : t(`assess.${label}`)}
      </Button>
      {stands && label === 'ask-model' ? <span role="status">{t('assess.still-silent')}</span> : null}
      {failure ? (
        <span role="alert" className="text-sm text-alarming">
          {t(`failed.${failure}`)}
        </span>
      ) : null}
    </span>
  )
}
