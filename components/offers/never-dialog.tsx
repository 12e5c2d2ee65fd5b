'use client'

import { Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { NeverForm } from './never-form'

/** The editor of what the firm never does. */
export function NeverDialog({ never }: { never: readonly string[] }) {
  const t = useTranslations('offers')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      title={t('never.title')}
      closeLabel={t('form.close')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small">
          <Pencil aria-hidden className="size-3.5" />
          {t('never.edit')}
        </Button>
      }
    >
      <NeverForm never={never} done={() => setOpen(false)} />
    </Dialog>
  )
}
