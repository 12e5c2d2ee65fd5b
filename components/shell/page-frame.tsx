import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'

/** A page of the app: its heading, what one can do here, its content. `wide` uses the whole width. */
export function PageFrame(props: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  const { title, lead, actions, wide, children } = props
  return (
    <main className={cn('grid gap-6 px-4 py-5 sm:px-6', wide ? '' : 'mx-auto max-w-4xl')}>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="grid gap-1">
          <h1 className="text-xl font-semibold">{title}</h1>
          {lead ? <p className="max-w-prose text-ink-soft">{lead}</p> : null}
        </div>
        {actions}
      </header>
      {children}
    </main>
  )
}
