'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Failed } from './failed'

/** How a form in a dialog ends: why it was refused, the way back and the way on. */
export function FormEnd(props: {
  /** What the button that sends it says. */
  submit: string
  failure: string | null
  busy: boolean
  onCancel: () => void
}) {
  const { submit, failure, busy, onCancel } = props
  const t = useTranslations('decide')
  return (
    <>
      <Failed reason={failure} />
      <div className="dialog-actions">
        <Button tone="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button type="submit" tone="primary" disabled={busy}>
          {submit}
        </Button>
      </div>
    </>
  )
}
