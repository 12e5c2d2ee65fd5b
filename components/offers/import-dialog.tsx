'use client'

import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ImportForm } from './import-form'

/** A catalogue from a file: choose or paste, look at what would happen, then all of it or nothing. */
export function ImportDialog() {
  const t = useTranslations('offer-file')
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      title={t('import.title')}
      closeLabel={t('close')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button>
          <Upload aria-hidden className="size-4" />
          {t('import.open')}
        </Button>
      }
    >
      <ImportForm done={() => setOpen(false)} />
    </Dialog>
  )
}
