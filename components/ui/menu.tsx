'use client'

import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'

export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="end" className="z-50">
          <Base.Popup className="grid min-w-48 rounded-lg border bg-surface p-1 shadow-lg">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export function MenuItem({
  children,
  onClick,
  render,
}: {
  children: ReactNode
  onClick?: () => void
  render?: ReactElement
}) {
  return (
    <Base.Item
      {...(onClick ? { onClick } : {})}
      {...(render ? { render } : {})}
      className="flex items-center gap-2 rounded-md px-3 py-2 text-left data-[highlighted]:bg-sunken"
    >
      {children}
    </Base.Item>
  )
}
