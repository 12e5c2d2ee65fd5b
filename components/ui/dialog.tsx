'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './class-names'

/** A modal window; on a phone, or with `side`, a sheet at the bottom or the right edge. */
export function Dialog(props: {
  title: ReactNode
  closeLabel: string
  children: ReactNode
  trigger?: ReactElement
  description?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  side?: boolean
  /** What gets the focus when it opens; by default the first thing that can. */
  firstFocus?: () => HTMLElement | null
}) {
  const { title, closeLabel, children, trigger, description, open, onOpenChange, side, firstFocus } = props
  return (
    <Base.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Base.Popup
          {...(firstFocus ? { initialFocus: () => firstFocus() ?? true } : {})}
          className={cn(
            'fixed z-50 grid max-h-[90dvh] content-start gap-4 overflow-y-auto border bg-surface p-5 shadow-xl',
            'inset-x-0 bottom-0 rounded-t-xl',
            side
              ? 'sm:inset-y-0 sm:left-auto sm:right-0 sm:h-dvh sm:max-h-dvh sm:w-104 sm:rounded-none sm:rounded-l-xl'
              : 'sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[min(36rem,92vw)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl',
          )}
        >
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close aria-label={closeLabel} className="-m-1 rounded-md p-2 hover:bg-sunken">
              <X aria-hidden className="size-4" />
            </Base.Close>
          </div>
          {description ? <Base.Description className="text-ink-soft">{description}</Base.Description> : null}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
