'use client'

import { Menu } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { showOverlay, useOverlay } from './overlay'

/** The menu of a phone, a sheet that goes away when one has gone somewhere. */
export function PhoneMenu({ children }: { children: ReactNode }) {
  const t = useTranslations('shell')
  const open = useOverlay() === 'menu'
  return (
    <>
      <button
        type="button"
        aria-label={t('menu')}
        aria-expanded={open}
        onClick={() => showOverlay('menu')}
        className="grid size-11 place-items-center rounded-md hover:bg-sunken"
      >
        <Menu aria-hidden className="size-5" />
      </button>
      <Dialog
        open={open}
        onOpenChange={(next) => showOverlay(next ? 'menu' : null)}
        title={t('menu')}
        closeLabel={t('close')}
        side
      >
        {children}
      </Dialog>
    </>
  )
}
