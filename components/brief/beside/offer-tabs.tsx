'use client'

import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

interface OfferTab {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly panel: ReactNode
}

/** One offer at a time beside the request. */
export function OfferTabs({ label, tabs }: { label: string; tabs: readonly OfferTab[] }) {
  const [first] = tabs
  if (!first) return null
  return (
    <Tabs.Root defaultValue={first.id} className="grid gap-4">
      <Tabs.List aria-label={label} className="flex flex-wrap gap-2">
        {tabs.map(({ id, title, note }) => (
          <Tabs.Tab
            key={id}
            value={id}
            className="grid max-w-full rounded-md border px-3 py-1.5 text-left hover:bg-sunken data-[active]:border-accent data-[active]:bg-accent-soft"
          >
            <span className="font-medium [overflow-wrap:anywhere]">{title}</span>
            <span className="text-sm text-ink-soft">{note}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, panel }) => (
        <Tabs.Panel key={id} value={id} className="outline-offset-4">
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
