'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FailureLine } from '@/components/ui/failure-line'
import { settled } from '@/components/ui/submission'
import { restoreBuiltInAction } from '@/lib/playbook/actions'

export function RestoreBuiltIn({ base }: { base: number }) {
  const t = useTranslations('playbook')
  const [open, setOpen] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const restore = () =>
    start(async () => {
      const result = await settled(restoreBuiltInAction({ base }))
      if (result.ok) return setOpen(false)
      setFailure(result.reason)
    })
  return (
    <Dialog
      title={t('restore.title')}
      description={t('restore.lead')}
      closeLabel={t('restore.cancel')}
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        setFailure(null)
      }}
      trigger={<Button>{t('restore.open')}</Button>}
    >
      {failure === 'unchanged' ? (
        <p role="status">{t('restore.unchanged')}</p>
      ) : (
        <FailureLine reason={failure} of="playbook" />
      )}
      <div className="dialog-actions">
        <Button onClick={() => setOpen(false)}>{t('restore.cancel')}</Button>
        <Button tone="primary" disabled={pending} onClick={restore}>
          {pending ? t('restore.busy') : t('restore.submit')}
        </Button>
      </div>
    </Dialog>
  )
}
