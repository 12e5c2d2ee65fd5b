'use client'

import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'

/** A small card beside its trigger. */
export function Popover(props: { trigger: ReactElement; children: ReactNode; label: string }) {
  return (
    <Base.Root>
      <Base.Trigger render={props.trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup
            aria-label={props.label}
            className="max-w-[min(24rem,92vw)] rounded-lg border bg-surface p-3 shadow-lg"
          >
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
